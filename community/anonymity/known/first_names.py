"""First names that many people have, and that are no word in one of the six languages.

They tell a name where a capital says nothing: at the start of a sentence, and in German.
"""

from community.anonymity.known.lists import words


_LATIN = """
    Aaron Abbas Abdi Abdirahman Abdou Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abeba Abel Abigail Abraham
    Adam Adama Adele Adelheid Adil Adnan Adolfo Adrian Adriana Adriano Adrienne Agata Agnes Agnieszka Ahmad
    Ahmed Ahmet Aicha Aïcha Aida Ainhoa Aisha Aïsha Aissatou Aisza Aitor Alan Alaa Albert Alberto Aldona
    Alejandra Alejandro Aleksander Aleksandra Alessandra Alex Alexander Alexandra Alexis Alfonso Alfred Alfredo
    Ali Alice Alicia Alicja Alina Alisha Alison Almudena Aloisia Alois Álvaro Amadou Amal Amalia Amanda Amelia
    Amélie Amina Aminata Amir Amira Amy Ana Anastasia Anastazja Anders Andrea Andreas Andrés Andreea Andrei
    Andrew Andrij Andriy Andrzej Aneta Angela Ángela Angelika Angelina Anika Anita Anja Anke Anna Annabel
    Anne Annelies Anneliese Annemarie Annette Annie Annika Anouk Ans Anthony Antje Antoine Anton Antonella
    Antoni Antonia Antonina Antonio Anouar Arash Arkadiusz Arjen Arlette Armin Arnold Artem Artur Arturo Asha
    Ashley Asma Asmaa Astrid Aurelia Aya Ayan Aydin Ayesha Ayham Ayla Ayman Ayse Ayşe Azadeh Aziz Aziza
    Babette Bahar Barbara Bart Bartosz Basia Bashir Beata Beate Beatrice Beatrix Beatriz Begoña Behnam Belén
    Benedikt Benjamin Berfin Bernadette Bernard Bernd Bernhard Bert Bertha Bettina Bethany Bianca Bilal Birgit
    Bjorn Bogdan Bogumiła Bogusław Bolesław Boris Borja Bożena Branka Brenda Brian Brigitta Brigitte Britta
    Bronisław Bruno Bryan Burak Büşra Callum Camila Camille Can Carina Carl Carla Carlos Carmen Carol Carola
    Carolina Caroline Carsten Catalina Catherine Cecilia Celia Celina Cem Cemal César Chantal Charlie
    Charlotte Cheryl Chloe Christa Christel Christiane Christina Christine Christoph Christopher Cindy Claire
    Clara Claudia Claudio Clemens Colin Connor Conny Cor Corinna Corina Cornelia Craig Cristian Cristina
    Cynthia Czesław Czesława Dagmar Dalia Damian Damir Dan Dana Daniel Daniela Danielle Danuta Daria Dariusz
    Darren Dave David Davide Dawid Dean Debbie Deborah Denise Dennis Denisa Derek Dessislava Detlef Diana Diane
    Dick Diego Dieter Dilan Dimitar Dimitri Dirk Dmitri Dmytro Dominik Dominika Dominique Donna Dora Doreen
    Doris Dorien Dorota Dorothea Douglas Duncan Dylan Dženana Ebru Eddy Eddie Edeltraud Edith Edmund Eduard
    Eduardo Edward Edwin Edyta Eileen Elaine Elena Eleonora Elfriede Eliana Elias Elif Elisa Elisabeth Elise
    Elizabeth Elke Ella Ellen Elly Eloísa Els Elsa Elżbieta Emil Emilia Emilie Emily Emine Emma Emmanuel Emre
    Encarna Enrique Eric Erich Erik Erika Ermias Ernesto Erwin Esma Esperanza Esra Estela Esteban Ester Esther
    Estrella Eugenia Eugeniusz Eva Evelien Evelina Eveline Evelyn Ewa Ewald Fabian Fabio Fadi Fadila Fadumo
    Faisal Falk Farah Farhad Farid Farida Fátima Fatemeh Fatih Fatima Fatiha Fatma Fatou Fatuma Federico Felicia
    Felicity Felipe Ferdinand Fernanda Fernando Filip Fiona Firas Florian Florin Floris Frances Francesca
    Francine Francis Francisca Francisco Françoise Franciszek Frans Franz Franziska Fred Freddy Frederik
    Friedrich Frieda Friso Fritz Gabriel Gabriela Gabriele Gabriella Gareth Gary Gavin Geert Gemma Genowefa
    Georg George Georgi Georgina Gerald Gerard Gerardo Gerda Gerhard Gerlinde Germán Gerrit Gert Gertrud
    Gertruda Ghassan Gillian Gina Giovanni Giulia Gisela Giuseppe Gizem Goran Gordon Gottfried Graham Graziella
    Grażyna Greet Gregor Gregory Greta Gretel Grzegorz Gudrun Guido Guillermo Günther Gunther Gustav Gustavo
    Gwen Hadi Hakan Halima Halina Hamid Hamza Hana Hanan Hanane Hani Hania Hanna Hannah Hannelore Hanneke Hans
    Hansi Harald Harm Harold Harriet Harry Hasan Hassan Hatice Hawa Hayat Heather Hector Héctor Heidi Heike Heiko
    Heinrich Heinz Helen Helena Helene Helga Helma Helmut Hendrik Henk Henri Henriette Henry Henryk Henryka
    Herbert Hermann Hermina Hicham Hieronim Hilal Hilda Hilde Hildegard Hodan Horst Houda Hubert Hugo Hussain
    Hussein Hüseyin Ian Ibrahim Ibrahima Idris Ignacio Igor Ikram Ilham Ilona Ilse Iman Imane Imran Imre Inés
    Ines Ineke Ingeborg Ingrid Inmaculada Ioana Ionut Iñaki Irena Irene Ireneusz Irina Iryna Iris Isa Isaac
    Isabel Isabela Isabella Isabelle Ishaq Ismael Ismail Israa Itziar Ivan Ivana Ivelina Ivo Iwona Iza Izabela
    Jaap Jacek Jackie Jacob Jacqueline Jadwiga Jaime Jakob Jakub Jamal James Jamie Jamila Jan Jana Jane Janet
    Janice Janina Janine Janusz Jarosław Jasmin Jasmina Jasmine Jason Jasper Javier Jayden Jean Jeanette Jeannette
    Jelena Jelle Jens Jeroen Jerome Jerzy Jesús Jessica Jill Jim Jimmy Joachim Joan Joana Joanna Joanne Joaquín
    Jochen Johan Johann Johanna Johannes John Johnny Jolanda Jolanta Jonas Jonathan Joost Jordi Jorge Joris
    Josef Josefa Josefina Joseph Josephine Joshua José Joyce Józef Józefa Juan Juana Juanita Judith Judyta Julia
    Julian Juliana Julie Julien Juliusz Jürgen Justin Justyna Jutta Kacper Kader Kamal Kamil Kamila Karel Karen
    Karim Karima Karin Karina Karl Karla Karol Karolina Kasia Katarzyna Kate Katerina Katharina Käthe Kathleen
    Kathrin Kathy Katie Katja Katrin Katy Kazimierz Keith Kelly Kenneth Kerry Kerstin Kevin Kewin Khadija Khadijah
    Khaled Khalid Kilian Kim Kimberly Kinga Kirsten Kirsty Klaas Klara Klaudia Klaus Klementyna Kofi Konrad
    Konstantin Kornelia Kris Kristin Kristina Krystian Krystyna Krzysztof Kurt Kwame Kyle Laila Lale Lamia Lars
    Latifa Laura Lauren Laurens Laurent Layla Leanne Leila Leïla Leila Leon Leonard Leonie Leonora Leonor Leopold
    Leszek Lewis Leyla Lia Liam Lidia Lien Lies Liesbeth Lieke Lilia Lilian Lina Linda Linde Lindsay Lisa Lisette
    Lorena Lorenzo Lorna Lorraine Lotte Louis Louise Luc Luca Lucas Lucía Lucia Lucie Lucienne Lucille Lucjan
    Lucy Ludmila Ludmiła Ludwig Luis Luisa Luiz Łukasz Lukas Luuk Lydia Lynn Maaike Maarten Maciej Maddalena
    Madeleine Magda Magdalena Maggie Mahdi Mahmoud Mahmud Maite Maja Malgorzata Małgorzata Malika Mamadou Manfred
    Manon Manuel Manuela Maram Marc Marcel Marcela Marcin Marco Marcos Marek Margaret Margareta Margarete Margarita
    Margot Margriet Maria María Mariam Marian Mariana Marianna Marianne Mariano Marie Marieke Mariela Marijke
    Marilyn Marina Mario Mariola Marion Marisa Mariska Mariusz Marjan Marjolein Marleen Marlena Marlene Marlies
    Marloes Marta Martha Martijn Martin Martina Marwa Marwan Mary Mariyam Marzena Mateo Mateusz Mathias Matilda
    Matteo Matthew Matthias Matthijs Maureen Maurice Mauricio Maximilian Maxine Maya Meera Megan Mehdi Mehmet
    Mehran Melanie Melissa Mercy Merel Merve Meryem Michael Michaela Michał Michalina Michel Michelle Michiel Mieczysław
    Miguel Mihaela Mihai Mike Mikołaj Mikael Milan Milena Milica Milo Miloš Milou Mirela Miriam Mirjam Mirka
    Mirko Mirosław Mirosława Mohamed Mohammad Mohammed Mohamad Mona Monica Mónica Monika Monique Moritz Moussa
    Muhammad Muhammed Muhamed Murad Murat Musa Mustafa Myriam Nabil Nabila Nada Nadia Nadine Nadja Naima Najat
    Najib Nancy Naomi Nasser Nasrin Nassima Natalia Natalie Natalya Natasha Nathalie Nathan Nawal Nazanin Neil Nelly
    Nermin Nevena Nicholas Nicola Nicolas Nicolás Nicole Niels Nienke Nigel Nihad Niklas Nikola Nikolai Nikolay
    Nikolaus Nils Nina Noah Noemi Noemí Noor Nora Norbert Norma Norman Nour Noura Nuria Nurcan Octavio Oksana
    Olaf Ołeksandr Oleksandr Oleh Olena Olga Oliver Olivia Olivier Omar Omer Ömer Oscar Óscar Osman Osvaldo Ottilie
    Ousmane Özlem Pablo Paco Paloma Pamela Paola Paolo Paqui Patricia Patrick Patrycja Patryk Paul Paula Paulien
    Paulina Pauline Paulo Paweł Pawel Pedro Penelope Pepa Peter Petra Petrus Phil Philip Philipp Philippa Phyllis
    Piet Pieter Piotr Priya Przemysław Rabia Rachel Rachid Radosław Rafael Rafał Rahel Rahim Rahima Raimund
    Rajesh Ralf Ralph Ramon Ramón Rana Rania Raquel Rasha Rasheed Rashid Raúl Reinhard Reinhold Renata Renate
    Rene René Renske Reza Rhona Riad Riaz Ricardo Richard Rik Rikkert Rima Rita Robert Roberta Roberto Robin
    Rocío Rodrigo Roeland Roger Rohan Roland Rolf Roman Ronald Ronny Rosalia Rosario Rosemarie Rosemary Roswitha
    Rowena Roxana Roy Ruben Rubén Rudi Rudolf Rupert Ruslan Russell Ruth Ryan Ryszard Saad Saba Sabah Sabina Sabine
    Sabrina Sadia Safa Said Saïd Saida Saïda Salah Salim Salima Salma Salomé Samantha Sami Samir Samira Samuel
    Sandra Sandrine Sanne Santiago Sara Sarah Sascha Saskia Sead Sean Sebastian Sebastián Selam Selamawit Selim Selin
    Selina Selma Semra Sepp Serap Serena Sergej Sergey Sergio Serhii Sevda Sevgi Shannon Sharon Sheila Shirin
    Shirley Shukri Sibel Siegfried Sietske Sigrid Silke Silvia Simon Simona Simone Sina Sinan Siobhan Sjaak Sjoerd
    Slawomir Sławomir Sofia Sofía Sofie Soledad Solomon Sonia Sonja Sophia Sophie Soraya Stacey Stanisław
    Stanisława Staszek Stef Stefan Stefania Stefanie Steffen Steffi Stephan Stephanie Stephen Steven Stijn Stuart
    Suleiman Süleyman Sultan Sumaya Susan Susana Susanne Suzanne Svetlana Svitlana Swietłana Sybille Sylvia Sylwester
    Sylwia Szymon Tadesse Tadeusz Tamar Tamara Tanja Tania Tarek Tariq Tatiana Tatjana Ted Teresa Terry Tesfay
    Theodor Theodora Theresa Therese Thijs Thomas Thorsten Tiffany Tijn Tim Timo Tineke Tjitske Tobias Tom Tomas
    Tomás Tomasz Torsten Tracy Tracey Trevor Trudy Truus Tyrone Udo Ulrich Ulrike Ulla Umar Umut Urszula Ursula
    Uschi Ute Uwe Valentin Valentina Valeria Valerie Vanesa Vanessa Vera Verena Verónica Veronika Vicente Vicky
    Victor Víctor Vincent Viktor Viktoria Violeta Violetta Virginia Vivian Volker Volodymyr Wacław Walburga
    Waldemar Walter Waltraud Wanda Wassim Wendy Werner Wesley Wiesław Wiesława Wiktor Wiktoria Wilhelm Wilhelmina
    Willem Wilma Winston Wioletta Witold Władysław Włodzimierz Wojciech Wolfgang Wouter Xavier Yahya Yan Yannick Yara
    Yasemin Yasin Yasmin Yasmina Yasmine Yassin Yassine Yolanda Yonas Youssef Yuliia Yulia Yuri Yusuf Yvette Yvonne
    Zahra Zakaria Zainab Zara Zbigniew Zdzisław Zehra Zeinab Zenon Zeynep Ziad Zineb Zoe Zofia Zohra Zoltan Zuzanna
"""
_CYRILLIC = """
    Аделина Айтен Айше Албена Александър Александра Али Алина Алтънай Ана Анастасия Ангел Ангелина Андрей Анелия
    Анна Антоан Антоанета Антон Антония Асен Атанас Ахмед Аксел Бисер Бисерка Благой Благовест Богдан Бойко Бойка Борис
    Борислав Бориса Боян Боряна Валентин Валентина Валери Валерия Ваня Васил Василка Велизар Венета Вергиния Верка
    Веселина Весела Виктор Виктория Виолета Владимир Галина Галя Ганка Ганчо Георги Гергана Гинка Гошо Грета Григор Грозданка
    Дафина Даниел Даниела Даниела Даринa Дарина Деница Десислава Десислав Деян Диана Диляна Димитър Димитрина Димка Димо
    Дияна Донка Дора Екатерина Елена Елеонора Елица Емил Емилия Емине Жана Жанета Живко Жоро Захари Здравко Здравка Зоя Златка
    Ибрахим Ива Иван Иванка Ивайло Ивелина Иво Илиана Илия Илиян Илко Инна Ирена Ирина Искра Исмаил Йоана Йонка Йордан
    Йорданка Калоян Камелия Катерина Катя Кирил Кина Костадин Красимир Красимира Кремена Кристиан Кристина Кръстю Лидия
    Лилия Лили Лиляна Лъчезар Любен Любка Любомир Любомира Людмила Магдалена Максим Маргарита Мариана Мария Марияна Марин
    Марина Мартин Марта Мая Мехмед Мелиха Милена Милка Милчо Милен Мирела Мирослав Мирослава Михаил Михаела Мохамед Момчил
    Моника Мустафа Надя Наталия Нели Невена Неда Недялка Николай Николета Никола Нина Огнян Оксана Олга Олена Орлин Павел
    Павлина Паула Пенка Петко Петя Петър Пламена Полина Преслав Преслава Радка Радослав Радостина Райна Ралица Рамадан Рая
    Росица Росен Румяна Рюстем Сашо Светла Светлана Светлозар Севда Севдалина Сибел Силвия Симеон Симона Снежана Соня София
    Стамен Станимир Станислав Стела Стефан Стефка Стефания Стоян Стоянка Таня Татяна Теодор Теодора Тихомир Тодор Тодорка
    Тома Тони Тошко Фатима Фатме Филип Хасан Христина Христо Христофор Хюсеин Цветан Цветанка Цветелина Цветомир Цонка Чавдар
    Абдул Абдула Айша Амина Амир Ашраф Бакар Башар Билал Дмитро Джамал Джамила Елиф Зейнеб Зухра Инес Карим Лейла
    Мариам Махмуд Мурат Наим Олександър Омар Рашид Риад Рустам Саид Салма Самир Самира Светлана Селим Сулейман Тарик
    Фарид Фарида Фатма Халид Халима Хамид Хамза Ханан Юсуф Ясмин Ясмина
    Юлия Юлиана Юлиян Юсеин Яна Янко Янка Ясен
"""
FIRST_NAMES = words(_LATIN, _CYRILLIC)
