"""What people write in a stage: questions and their answers, cards, signs of reading."""
