using OpModel;

namespace HarbourBooks;

[Person("Petra Lang")]
[ReportsTo<Jonas>]
public sealed partial class Petra;

[Person("Remy Dubois")]
[ReportsTo<Kofi>]
public sealed partial class Remy;

[Person("Anouk de Vries")]
[ReportsTo<Petra>]
public sealed partial class Anouk;

[Person("Bilal Khan")]
[ReportsTo<Petra>]
public sealed partial class Bilal;

[Person("Cleo Papadakis")]
[ReportsTo<Petra>]
public sealed partial class Cleo;

[Person("Daan Visser")]
[ReportsTo<Remy>]
public sealed partial class Daan;

[Person("Esra Yildiz")]
[ReportsTo<Petra>]
public sealed partial class Esra;

[Person("Femke Bakker")]
[ReportsTo<Petra>]
public sealed partial class Femke;

[Person("Gustav Holm")]
[ReportsTo<Petra>]
public sealed partial class Gustav;

[Person("Hanne Dahl")]
[ReportsTo<Petra>]
public sealed partial class Hanne;

[Person("Idris Toure")]
[ReportsTo<Remy>]
public sealed partial class Idris;

[Person("Jule Brandt")]
[ReportsTo<Remy>]
public sealed partial class Jule;

[Person("Kasimir Wolf")]
[ReportsTo<Petra>]
public sealed partial class Kasimir;

[Person("Livia Conti")]
[ReportsTo<Petra>]
public sealed partial class Livia;

[Person("Marek Zielinski")]
[ReportsTo<Petra>]
public sealed partial class Marek;

[Person("Nils Eriksen")]
[ReportsTo<Remy>]
public sealed partial class Nils;

[Person("Olga Ivanova")]
[ReportsTo<Remy>]
public sealed partial class Olga;

[Person("Pia Keller", Background = Background.Technical)]
[ReportsTo<Remy>]
public sealed partial class Pia;

[Person("Quirin Bauer")]
[ReportsTo<Remy>]
public sealed partial class Quirin;

[Person("Selma Kaya")]
[ReportsTo<Remy>]
public sealed partial class Selma;

[Person("Tariq Nasser", Background = Background.Infrastructure)]
[ReportsTo<Remy>]
public sealed partial class Tariq;

[Person("Ulla Berg")]
[ReportsTo<Remy>]
public sealed partial class Ulla;

[Person("Vito Greco")]
[ReportsTo<Remy>]
public sealed partial class Vito;
