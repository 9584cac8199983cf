"""First names that many people have, and that are seldom anything else.

They tell a name where a capital says nothing: at the start of a sentence, and in German. What is a
word in one language as well, such as Will or Nada, is in that language's own list of known words.
"""

from community.anonymity.known.first_names_bg import IN_CYRILLIC
from community.anonymity.known.lists import words

_LATIN = """
    Aaron Abbas Abby Abdi Abdirahman Abdou Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abeba
    Abeer Abel Abena Abigail Abraham Adam Adama Adele Adelheid Adil Adnan Adolfo Adrian Adriana
    Adriano Adrienne Agata Agnes Agnieszka Ahmad Ahmed Ahmet Aicha Aida Ainara Ainhoa Aisha Aissatou
    Aisza Aitana Aitor Aïcha Aïsha Akosua Alaa Alan Albert Alberto Aldona Alejandra Alejandro
    Aleksander Aleksandra Alessandra Alex Alexander Alexandra Alexis Alfie Alfonso Alfred Alfredo
    Ali Alice Alicia Alicja Alina Alisha Alison Almaz Almudena Alois Aloisia Amadou Amal Amalia
    Amanda Amani Amelia Amélie Amina Aminata Amir Amira Amparo Amy Ana Anastasia Anastazja Ander
    Anders Andrea Andreas Andreea Andrei Andrew Andrés Andrij Andriy Andrzej Aneta Angela Angelika
    Angelina Ania Anika Anita Anja Anjali Anke Ann Anna Annabel Anne Anneke Annelies Anneliese
    Annemarie Annette Annie Annika Anouar Anouk Ans Anthony Antje Antoine Anton Antonella Antoni
    Antonia Antonina Antonio Arash Archie Arie Arjan Arjen Arjun Arkadiusz Arlette Armin Arnold
    Artem Arthur Artur Arturo Asha Ashley Asia Asma Asmaa Astrid Aurelia Aurelio Ava Axel Aya Ayan
    Aydin Ayesha Ayham Ayla Ayman Ayse Ayşe Azadeh Aziz Aziza Álvaro Ángel Ángela Babette Bahar
    Barbara Bart Bartek Bartosz Bashir Basia Bauke Beata Beate Beatrice Beatrix Beatriz Begoña
    Behnam Behrouz Belén Benedikt Benjamin Bereket Berfin Bernadette Bernard Bernd Bernhard Bert
    Bertha Bethany Bettina Beverly Bianca Bilal Billy Birgit Bjorn Björn Bobby Bogdan Bogumiła
    Bogusław Bohdan Bolesław Boris Borja Bożena Bożenka Bradley Bram Brandon Branka Brenda Brian
    Brigitta Brigitte Britt Britta Brittany Bronisław Bruce Bruno Bryan Burak Bushra Büşra Callum
    Camila Camille Can Carina Carl Carla Carlos Carmen Carol Carola Carolina Caroline Carolyn
    Carsten Catalina Catherine Cecilia Cees Celia Celina Cem Cemal César Chantal Chantelle Charlie
    Charlotte Charo Cheryl Chidi Chinedu Chloe Chris Christa Christel Christian Christiane Christina
    Christine Christoph Christopher Chus Cindy Claire Clara Claudia Claudio Clemens Coby Colin
    Conchi Connor Conny Cor Corina Corinna Cornelia Corrie Craig Cristian Cristina Cynthia Czesław
    Czesława Dagmar Dalia Damian Damir Dan Daniel Daniela Danielle Danny Danuta Daria Dariusz Darren
    Dave David Davide Dawid Dean Debbie Deborah Debra Deepak Denisa Denise Dennis Derek Dessislava
    Detlef Diana Diane Diego Dieter Dilan Dimitar Dimitri Dineke Dirk Dmitri Dmytro Dominik Dominika
    Dominique Donna Dora Doreen Dorien Doris Dorota Dorothea Dorothy Dorotka Doug Douglas Douwe
    Duncan Dunya Dylan Dženana Ebrima Ebru Eddie Eddy Edek Edeltraud Edith Edmund Eduard Eduardo
    Edward Edwin Edyta Eileen Ela Elaine Elena Eleonora Elfriede Eliana Elias Elif Elisa Elisabeth
    Elise Elizabeth Elke Ella Ellen Ellie Elly Eloísa Els Elsa Elżbieta Emeka Emil Emilia Emilie
    Emilio Emily Emine Emma Emmanuel Emre Encarna Engelbert Enrique Eric Erich Erik Erika Ermias
    Ernesto Erwin Esma Esperanza Esra Esteban Estela Ester Esther Estrella Ethan Eugene Eugenia
    Eugeniusz Eusebio Eva Evelien Evelina Eveline Evelyn Evi Evie Ewa Ewald Ewelina Fabian Fabio
    Fadi Fadila Fadumo Faisal Falk Fanta Farah Farhad Farid Farida Farzana Fatemeh Fatih Fatiha
    Fatima Fatma Fatou Fatuma Fátima Federico Felicia Felicity Felipe Felix Femke Ferdinand Fermín
    Fernanda Fernando Filip Filmon Finn Fiona Firas Florian Florin Floris Frances Francesca Francine
    Francis Francisca Francisco Franciszek Françoise Frans Franz Franziska Fred Freddie Freddy
    Frederik Freya Frieda Friedrich Friso Fritz Gabriel Gabriela Gabriele Gabriella Gareth Gary
    Gavin Geert Gemma Genowefa Georg George Georgi Georgina Gerald Gerard Gerardo Gerda Gerhard
    Gerlinde Germán Gerrit Gert Gertrud Gertruda Ghassan Gheorghe Gijs Gillian Gina Giovanni Gisela
    Giulia Giuseppe Gizem Gloria Gonzalo Goran Gordon Gosia Gottfried Graham Graziella Grażyna Greet
    Greg Gregor Gregory Greta Gretel Grzegorz Grzesiek Gudrun Guido Guillermo Gulalai Gunther
    Gurpreet Gustav Gustavo Günther Gwen Haben Habib Habiba Hadi Hakan Halima Halina Hamid Hamza
    Hana Hanan Hanane Hani Hania Hanna Hannah Hanneke Hannelore Hans Hansi Harald Harm Harold
    Harpreet Harriet Harry Hasan Hassan Hatice Hawa Hayat Hayley Heather Hector Hedwig Heidi Heike
    Heiko Heinrich Heinz Helen Helena Helene Helga Helma Helmut Hendrik Heniek Henk Henri Henriette
    Henry Henryk Henryka Herbert Heribert Hermann Hermina Hessel Héctor Hiba Hicham Hieronim Hilal
    Hilda Hilde Hildegard Hirut Hodan Horst Houda Hubert Huda Hugo Hussain Hussein Hüseyin Ian
    Ibrahim Ibrahima Ibtisam Idoia Idris Ifeoma Ignacio Igor Ihor Iker Ikram Ilham Ilona Ilse Iman
    Imane Imran Imre Imtiaz Ineke Ines Inés Ingeborg Ingo Ingrid Inma Inmaculada Iñaki Ioana Ionela
    Ionut Irena Irene Ireneusz Irina Iris Irmgard Iryna Isa Isaac Isabel Isabela Isabella Isabelle
    Ishaq Isla Ismael Ismail Israa Itziar Ivan Ivana Ivelina Ivo Iwona Iza Izabela Jaap Jacek
    Jacinto Jackie Jacob Jacqueline Jade Jadwiga Jaime Jakob Jakub Jamal James Jamie Jamila Jan Jana
    Jane Janek Janet Janice Janina Janine Janusz Jarek Jarosław Jasmin Jasmina Jasmine Jason Jasper
    Jaspreet Javier Jawad Jayden Jean Jeanette Jeannette Jeff Jeffrey Jelena Jelle Jelmer Jennifer
    Jenny Jens Jeremy Jeroen Jerome Jerry Jerzy Jesse Jessica Jesús Jill Jim Jimmy Joachim Joan
    Joana Joanna Joanne Joaquín Jochen Joe Joep Johan Johann Johanna Johannes John Johnny Joke Jola
    Jolanda Jolanta Jonas Jonathan Joost Jopie Jordi Jorge Joris Jose Josef Josefa Josefina Josefine
    Josep Joseph Josephine José Joshua Joyce Józef Józefa Józek Jörg Juan Juana Juanita Judith Judy
    Judyta Julia Julian Juliana Julie Julien Juliusz Jurgita Jurre Justin Justyna Jutta Jürgen
    Kacper Kadiatou Kamal Kamil Kamila Karam Karel Karen Karim Karima Karin Karina Karl Karla
    Karlheinz Karol Karolina Kasia Katarzyna Kate Katerina Katharina Katherine Kathleen Kathrin
    Kathryn Kathy Katie Katja Katrin Katy Kayla Kazik Kazimierz Käthe Kees Keith Kelly Kenneth Kenny
    Kerry Kerstin Kevin Kewin Khadija Khadijah Khaled Khalid Kilian Kim Kimberly Kinga Kirsten
    Kirsty Klaas Klara Klaudia Klaus Klementyna Kofi Konrad Konstantin Kornelia Kris Kristin
    Kristina Krysia Krystian Krystyna Krzysiek Krzysztof Kuba Kurt Kwabena Kwame Kyle Kylie Laia
    Laila Lakshmi Lale Lamia Lamin Lamis Lara Larry Lars Latifa Laura Lauren Laurens Laurent
    Lawrence Layla Lea Leanne Leila Leïla Lena Leon Leonard Leonie Leonor Leonora Leopold Leopoldine
    Leszek Lewis Leyla Lia Liam Lidia Lidka Lieke Lien Liesbeth Lieselotte Lilia Lilian Lina Linda
    Lindsay Linh Lisa Lisette Logan Lola Loli Lorena Lorenzo Lori Lorna Lorraine Lotte Louis Louise
    Lourdes Luc Luca Lucas Lucia Lucie Lucienne Lucille Lucía Lucjan Lucy Ludmila Ludmiła Ludmyla
    Ludwig Luis Luisa Luiz Lukas Lutz Luuk Lydia Lynn Maaike Maarten Maciej Maciek Maddalena
    Madeleine Madison Magda Magdalena Maggie Mahdi Maher Mahmoud Mahmud Maite Maja Majid Malgorzata
    Malika Mamadou Mamoud Manar Manfred Manolo Manon Manuel Manuela Maram Marc Marcel Marcela Marcin
    Marco Marcos Marek Marga Margaret Margareta Margarete Margarita Margot Margreet Margriet Mari
    Maria Mariam Mariama Marian Mariana Marianna Marianne Mariano Maribel Marie Marieke Mariela
    Marijke Marilyn Marina Mario Mariola Marion Marisa Mariska Marisol Mariusz Mariyam María Marja
    Marjan Marjolein Markus Marleen Marlena Marlene Marlies Marloes Marta Martha Martijn Martin
    Martina Marwa Marwan Mary Marysia Marzena Mateo Mateusz Mathias Matilda Matt Matteo Matthew
    Matthias Matthijs Maureen Maurice Mauricio Maximilian Maxine Maya Mazen Małgorzata Meera Megan
    Mehdi Mehmet Mehran Mehret Melanie Melissa Mercy Merel Merve Meryem Mia Michael Michaela
    Michalina Michał Michel Michelle Michiel Mieczysław Miguel Mihaela Mihai Mikael Mike Mikel
    Mikołaj Milan Milena Milica Millie Milo Miloš Milou Ming Minh Mircea Mirek Mirela Miriam Mirjam
    Mirka Mirko Mirosław Mirosława Mirwais Modou Mohamad Mohamed Mohammad Mohammed Mona Monica
    Monika Monique Montse Moritz Moussa Mónica Muhamed Muhammad Muhammed Mulugeta Muna Murad Murat
    Musa Mustafa Mykola Myriam Nabil Nabila Nada Nadia Nadine Nadja Naima Najat Najib Najibullah
    Nancy Naomi Nasim Nasima Nasir Nasrin Nasser Nassima Natalia Natalie Nataliya Natalya Natasha
    Nathalie Nathan Nati Natnael Nawal Nazanin Neil Nelly Nerea Nermin Nevena Ngozi Nguyen Nicholas
    Nick Nicola Nicolae Nicolas Nicolás Nicole Niels Nienke Nigel Nihad Niklas Nikola Nikolai
    Nikolaus Nikolay Nils Nina Nizar Noah Noemi Noemí Noor Nora Norbert Norman Nour Noura Nurcan
    Nuria Núria Octavio Oksana Ola Olaf Oleh Oleksandr Olena Olga Oliver Olivia Olivier Omar Omer
    Oriol Oscar Osman Osvaldo Ottilie Ousman Ousmane Óscar Ömer Özlem Pablo Paco Paloma Pamela Paola
    Paolo Paqui Parisa Parwin Patricia Patrick Patrycja Patryk Paul Paula Paulien Paulina Pauline
    Paulo Pawel Paweł Pedro Penelope Pepa Pepe Peter Petra Petrus Phil Philip Philipp Philippa
    Phyllis Piet Pieter Piotr Piotrek Priya Przemysław Qasim Rabia Rachel Rachid Radosław Rafael
    Rafał Rahel Rahim Rahima Raimund Rainer Rajesh Ralf Ralph Rami Ramiro Ramon Ramona Ramón Rania
    Raquel Rasa Rasha Rasheed Rashid Raúl Ravi Raymond Reem Reinhard Reinhold Renata Renate Rene
    René Renia Renske Reza Rhona Ria Riad Rianne Riaz Ricardo Richard Riet Rik Rikkert Rima Rita
    Robel Robert Roberta Roberto Robin Rocío Rodrigo Roeland Roger Rohan Roland Rolf Ronald Ronnie
    Ronny Rosalia Rosana Rosario Rosemarie Rosemary Roswitha Rowena Roxana Roy Ruben Rubén Rudi
    Rudolf Rukhsana Rupert Ruqaya Ruslan Russell Rutger Ruth Ruud Ryan Rysiek Ryszard Saad Saar Saba
    Sabah Sabina Sabine Sabrina Sadia Safa Sahar Said Saida Saïd Saïda Salah Salim Salima Salma
    Salomé Sam Samantha Sami Samir Samira Samuel Sander Sandra Sandrine Sanjay Sanne Santiago Sara
    Sarah Sascha Saskia Scott Sead Sean Sebastian Sebastián Selam Selamawit Selim Selin Selina Selma
    Semhar Semra Senait Sepp Serap Serena Sergei Sergej Sergey Sergio Serhii Sevda Sevgi Shabnam
    Shahram Shannon Sharon Shazia Sheila Shelley Shirin Shirley Shukri Sibel Siegfried Sietske
    Sigrid Silke Silvia Simon Simona Simone Sina Sinan Siobhan Sjaak Sjoerd Sjors Slawomir Sofia
    Sofie Sofía Sohrab Soledad Solomon Sonia Sonja Sophia Sophie Soraya Stacey Stanisław Stanisława
    Staszek Stef Stefan Stefania Stefanie Steffen Steffi Stephan Stephanie Stephen Steve Steven
    Stijn Stuart Suhail Sukhdev Suleiman Sumaya Sunita Susan Susana Susanne Suzanne Süleyman Sven
    Svetlana Svitlana Swietłana Sybille Sybren Sylvia Sylwester Sylwia Szymon Sławek Sławomir
    Tadesse Tadeusz Tahir Tamar Tamara Tania Tanja Taras Tarek Tariq Tatiana Tatjana Ted Teresa
    Terry Tesfalem Tesfay Tess Tetiana Teun Thea Theo Theodor Theodora Theresa Therese Thijs Thomas
    Thorsten Thuy Tiffany Tijn Tim Timo Tina Tineke Tjitske Tobias Tom Tomas Tomasz Tomás Tomek Tony
    Toos Torsten Tracey Tracy Traude Trevor Trini Trudy Truus Tyler Tyrone Udo Ulla Ulrich Ulrike
    Umar Umut Unai Ursula Urszula Uschi Ute Uwe Valentin Valentina Valeria Valerie Vanesa Vanessa
    Vasile Vasyl Vera Verena Veronika Verónica Vicenta Vicente Vicky Victor Victoria Viktor Viktoria
    Vincent Violeta Violetta Virginia Vivian Víctor Volker Volodymyr Wacław Wafa Walburga Waldemar
    Waleed Walid Walter Waltraud Wanda Wassim Wei Wendy Werner Wesley Wiesław Wiesława Wietse Wiktor
    Wiktoria Wilco Wilhelm Wilhelmina Willem Willy Wilma Wim Winston Wioletta Witold Wojciech Wojtek
    Wolfgang Wouter Władysław Włodzimierz Xavi Xavier Xiao Yahya Yan Yana Yannick Yara Yasemin Yasin
    Yasmin Yasmina Yasmine Yassin Yassine Yazan Yohannes Yolanda Yonas Youssef Yulia Yuliia Yuri
    Yusuf Yvette Yvonne Zahra Zaid Zainab Zakaria Zara Zarina Zbigniew Zbyszek Zdzisław Zehra Zeinab
    Zenek Zenon Zeynep Ziad Zineb Ziyad Zoe Zoë Zofia Zohra Zoltan Zosia Zubair Zuzanna Łukasz
"""
FIRST_NAMES = IN_CYRILLIC | words(_LATIN)
