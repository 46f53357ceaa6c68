using OpModel.Compiling;

namespace OpModel.Definitions;

public sealed class AttributeMustFitWhereItStandsTests
{
    private static readonly AnalyzerRun Rule = new("OPM9002");

    [Theory]
    [InlineData(
        """[{|#0:Squad("Checkout")|}] public partial struct Checkout;""",
        "Checkout is not a class, and only a class can be an element of the organisation; make it a class.")]
    [InlineData(
        """[{|#0:Squad("Checkout")|}] public partial interface Checkout;""",
        "Checkout is not a class, and only a class can be an element of the organisation; make it a class.")]
    [InlineData(
        """[{|#0:Squad("Checkout")|}] public enum Checkout;""",
        "Checkout is not a class, and only a class can be an element of the organisation; make it a class.")]
    [InlineData(
        """[{|#0:Squad("Checkout")|}] public partial class Checkout<T>;""",
        "Checkout is generic, and an element of the organisation is one thing; "
            + "remove its type parameters, or move it out of the generic type.")]
    [InlineData(
        """[{|#0:Squad("Checkout")|}] file partial class Checkout;""",
        "Checkout is local to its file, so that nothing elsewhere can refer to it; remove file.")]
    [InlineData(
        """[{|#0:Squad("Checkout")|}] public static partial class Checkout;""",
        "Checkout is static, so that no attribute can refer to it; remove static.")]
    [InlineData(
        """[{|#0:OperatingModel("Acme", Currency = "EUR")|}] public partial class Acme;""",
        "Acme is not static, and an operating model has no instances; make it a static partial class.")]
    public Task Definition_on_a_type_of_the_wrong_kind_Triggers(string source, string message) => Rule.Triggers(source, message);

    [Theory]
    [InlineData(
        """[Person("Alan Turing"), {|#0:Member<Ada, Engineer>|}] public partial class Alan;""",
        "[Member<Ada, Engineer>] belongs on a team, and Alan is none; move it or remove it.")]
    [InlineData(
        """[{|#0:AlignedTo<BuyOnline>|}] public partial class Checkout;""",
        "[AlignedTo<BuyOnline>] belongs on a team, and Checkout is none; move it or remove it.")]
    [InlineData(
        """[{|#0:Provides("refund")|}] public partial class Payments;""",
        "[Provides] belongs on a team, and Payments is none; move it or remove it.")]
    [InlineData(
        """[{|#0:ConflictsWith<ProductOwner>|}] public partial class DataSteward;""",
        "[ConflictsWith<ProductOwner>] belongs on a role type, a class that derives from Role, and DataSteward is none; "
            + "move it or remove it.")]
    [InlineData(
        """[Person("Alan Turing"), {|#0:ValueStream("Alan")|}] public partial class Alan;""",
        "Alan is stated by [Person] already, so [ValueStream] has no effect; a class is one element, so keep one of the two.")]
    public Task Attribute_that_does_not_belong_there_Triggers(string source, string message) => Rule.Triggers(source, message);

    [Theory]
    [InlineData(
        """[Squad("Checkout"), {|#0:Member<BuyOnline, Engineer>|}] public partial class Checkout;""",
        "[Member<BuyOnline, Engineer>] names BuyOnline, which is not a person; name a class with [Person].")]
    [InlineData(
        """[Squad("Checkout"), {|#0:AlignedTo<Ada>|}] public partial class Checkout;""",
        "[AlignedTo<Ada>] names Ada, which is not a value stream; name a class with [ValueStream].")]
    [InlineData(
        """[Squad("Checkout"), {|#0:Consumes<Ada>("refund")|}] public partial class Checkout;""",
        "[Consumes<Ada>] names Ada, which is not a team; name a class with one of the team attributes.")]
    [InlineData(
        """[Squad("Checkout"), {|#0:Member<Ada, Engineer>(Allocation = 101)|}] public partial class Checkout;""",
        "[Member<Ada, Engineer>] takes 101 % of the working time; an allocation lies between 0 and 100.")]
    [InlineData(
        """[Squad("Checkout"), {|#0:Member<Ada, Engineer>(From = "1 June 2026")|}] public partial class Checkout;""",
        "From of [Member<Ada, Engineer>] is \"1 June 2026\", which is not a date; write year, month and day as in 2026-10-31.")]
    [InlineData(
        """[{|#0:Person("Alan Turing", Until = "summer")|}] public partial class Alan;""",
        "Until of [Person] is \"summer\", which is not a date; write year, month and day as in 2026-10-31.")]
    [InlineData(
        """[{|#0:Squad("Checkout", From = "2026-07-01", Until = "2026-06-30")|}] public partial class Checkout;""",
        "[Squad] ends on 2026-06-30, before it begins on 2026-07-01; exchange the two dates or mend one.")]
    [InlineData(
        """[Person("Alan Turing"), {|#0:ReportsTo<Ada>(From = "2026-07-01", Until = "2026-06-30")|}] public partial class Alan;""",
        "[ReportsTo<Ada>] ends on 2026-06-30, before it begins on 2026-07-01; exchange the two dates or mend one.")]
    [InlineData(
        """[Squad("Checkout"), {|#0:Member<Ada, Engineer>(From = "2026-07-01", Until = "2026-06-30")|}] public partial class Checkout;""",
        "[Member<Ada, Engineer>] ends on 2026-06-30, before it begins on 2026-07-01; exchange the two dates or mend one.")]
    [InlineData(
        """[{|#0:Squad(" ")|}] public partial class Checkout;""",
        "Checkout has an empty name; give it the name that people call it by.")]
    [InlineData(
        """[{|#0:OperatingModel("Acme", Currency = "eur")|}] public static partial class Acme;""",
        "\"eur\" is not an ISO 4217 currency code; write EUR.")]
    [InlineData(
        """[OperatingModel("Acme", Currency = "EUR"), {|#0:SeparateDuties("count stock", "Count stock ")|}] public static partial class Acme;""",
        "[SeparateDuties] keeps \"count stock\" apart from itself, which nobody can; name two duties.")]
    [InlineData(
        """[{|#0:Artifact("Price list", Owner = typeof(Ada))|}] public partial class PriceList;""",
        "Owner of [Artifact] names Ada, which is not a role; name a class with Role as its base, or write [OwnedBy] for who is none.")]
    [InlineData(
        """[{|#0:Artifact("Price list", OwedBy = typeof(Ada))|}] public partial class PriceList;""",
        "OwedBy of [Artifact] names Ada, which is no attribute of a type of team; name one, such as typeof(ProductTeamAttribute).")]
    public Task Argument_that_makes_no_sense_Triggers(string source, string message) => Rule.Triggers(source, message);

    [Fact]
    public Task Attributes_that_fit_DoesNotTrigger() => Rule.DoesNotTrigger(
        """
        [OperatingModel("Acme", Currency = "EUR")] public static partial class Acme;

        [Squad("Checkout")]
        [AlignedTo<BuyOnline>]
        [Member<Ada, DataSteward>(Allocation = 100, From = "2026-07-01", Until = "2026-07-01")]
        [Consumes<Payments>("refund")]
        public sealed partial class Checkout;

        [Squad("Payments")]
        [Provides("refund", Price = "0.02 EUR")]
        public sealed partial record Payments;

        [ConflictsWith<ProductOwner>] public sealed class DataSteward : Role;

        [Artifact("Price list", OwedBy = typeof(SquadAttribute), Owner = typeof(DataSteward), Review = Rhythm.Daily)]
        public sealed partial record PriceList;
        """);
}
