using OpModel;

namespace HarbourBooks;

[Person("Ada Nilsen")]
public sealed partial class Ada;

[Person("Boris Kovac")]
public sealed partial class Boris;

[Person("Carla Vieira")]
public sealed partial class Carla;

[Person("Deniz Aydin")]
public sealed partial class Deniz;

[Person("Emil Berg")]
public sealed partial class Emil;

[Person("Fatou Diallo")]
public sealed partial class Fatou;

[Person("Goran Petrov")]
public sealed partial class Goran;

[Person("Hana Sato")]
public sealed partial class Hana;

[Person("Ivo Marek")]
public sealed partial class Ivo;

[Person("Jana Dvorak")]
public sealed partial class Jana;

[Person("Kaveh Amini")]
public sealed partial class Kaveh;

[Person("Luisa Ferri")]
public sealed partial class Luisa;

[Person("Mateo Rojas")]
public sealed partial class Mateo;

[Person("Nadia Benali")]
public sealed partial class Nadia;
