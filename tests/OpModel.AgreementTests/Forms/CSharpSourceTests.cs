using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Files.CSharp;
using OpModel.Organization;
using OpModel.Organizations;
using OpModel.Roles;

namespace OpModel.Forms;

public sealed class CSharpSourceTests
{
    private static readonly string[] Odd = ["", "\"", "\\", "\U0001F600", "\uD83D", "\u0085", "\u2028", "\uFEFF", "\0", "\t"];

    /// <summary>Classes that are called as the library's, as words of the language, as one another, as namespaces, and within one another.</summary>
    private static readonly string[] People =
    [
        "Person", "Member", "PersonAttribute", "class", "Engineer", "Shop.Person", "Shop.Roles", "Shop.OpModel", "Shop.Ada", "Shop.Teams.Ada", "Shop.Teams.Engineer",
        "Shop.Staff.Ada", "Shop.Staff.Grace", "Other.Grace", "Other.Shop", "event.in", "Other.Outer", "Other.Outer+Ada", "Other.Outer+Inner+Ada", "Other.Outer+Assessment", "Bare+Ada",
    ];

    private static readonly string[] Teams = ["Guild", "Shop.Squad", "Shop.Teams.Search", "Other.Outer+Team"];

    [Theory]
    [InlineData(CSharpStyle.ForPeople)]
    [InlineData(CSharpStyle.Generated)]
    internal void Random_organisations_are_the_same_when_they_are_written_as_CSharp_and_read(CSharpStyle style)
    {
        foreach (var seed in Enumerable.Range(20261123, 10))
        {
            var definitions = WrittenDefinitions.OfCSharp(RandomOrganization.Write(seed));
            IsSame(definitions, style);
        }
    }

    [Theory]
    [InlineData(CSharpStyle.ForPeople)]
    [InlineData(CSharpStyle.Generated)]
    internal void All_that_can_be_stated_is_the_same_when_it_is_written_as_CSharp_and_read(CSharpStyle style)
    {
        foreach (var seed in Enumerable.Range(20261123, 25))
        {
            IsSame(RandomDefinitions.Of(seed), style);
        }
    }

    [Theory]
    [MemberData(nameof(StructureTests.Structures), MemberType = typeof(StructureTests))]
    public void Structures_are_the_same_when_they_are_written_as_CSharp_and_read(string structure)
    {
        var definitions = WrittenDefinitions.OfCSharp(StructureSample.SourcesOf(structure));
        IsSame(definitions, CSharpStyle.ForPeople);
    }

    [Theory]
    [InlineData(CSharpStyle.ForPeople)]
    [InlineData(CSharpStyle.Generated)]
    internal void Names_mean_the_same_wherever_they_stand(CSharpStyle style)
    {
        var definitions = People.Select((key, index) => new PersonDefinition
        {
            Key = key,
            Name = $"Person {index}",
            Background = Background.Business | Background.Technical,
            ReportsTo = [.. People.Select(other => new ReportingLine { Manager = other, IsDotted = true })],
        }).Concat<Definition>(
        [
            .. Teams.Select(key => new TeamDefinition
            {
                Key = key,
                Name = key,
                Type = TeamType.Squad,
                Members = [.. People.Select(other => new Membership { Person = other, Role = "OpModel.Roles.Engineer" })],
                Interactions = [new() { Team = "Shop.Squad", Mode = InteractionMode.XAsAService, Assessment = Assessment.Fair }],
            }),
            new RoleDefinition { Key = "Shop.Role", Name = "role", HeldByOne = true, BelongsOn = ["Guild"], Responsibilities = [new() { Name = KeyResponsibility.CreateVision }] },
        ]).ToArray();

        IsSame(definitions, style);
    }

    [Fact]
    public void Text_means_what_it_says() => Gen.Select(Gen.String[Gen.Char, 0, 40], Gen.Int[0, Odd.Length - 1], (text, odd) => text + Odd[odd]).Sample(text =>
    {
        var literal = CSharpText.Literal(text);
        Assert.Equal(text, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.Value);
        Assert.DoesNotContain(literal, character => char.IsControl(character) || character is '\u2028' or '\u2029');
    });

    [Fact]
    public void Words_of_the_language_are_marked_as_names()
    {
        foreach (var word in SyntaxFacts.GetKeywordKinds().Select(SyntaxFacts.GetText).Where(word => char.IsLetter(word[0])))
        {
            Assert.Equal("@" + word, CSharpText.Identifier(word));
        }
    }

    [Fact]
    public void Names_of_classes_are_those_of_the_language() => Gen.String[Gen.Char, 1, 4].Sample(name =>
    {
        if (CSharpText.IsIdentifier(name))
        {
            Assert.True(SyntaxFacts.IsValidIdentifier(name));
        }
    });

    [Fact]
    public void What_no_class_can_be_called_is_told()
    {
        TeamDefinition checkout = new() { Key = "Checkout", Name = "Checkout", Type = TeamType.Squad, Leads = [new() { Person = "user:ada" }, new() { Person = "user:bob" }], PartOf = [new() { Team = "Shop" }] };
        Definition[] definitions =
        [
            checkout,
            checkout with { Name = "Check-out" },
            new PersonDefinition { Key = "user:ada", Name = "Ada" },
            new PersonDefinition { Key = "Shop", Name = "Grace" },
            new PersonDefinition { Key = "Shop.Alan", Name = "Alan" },
            new PersonDefinition { Key = "Shop.Alan+Alan", Name = "Alan Turing" },
            new ObjectiveDefinition { Key = "SellMore", Name = "Sell more", Owner = new() { Owner = "Acme" } },
            new RoleDefinition { Key = "DataSteward", Name = "Steward of data" },
        ];

        var written = CSharpSource.Write(definitions, CSharpStyle.ForPeople, [new OrganizationDefinition { Key = "Acme", Name = "Acme", Currency = "EUR" }]);

        Assert.Equal(
            [
                "the squad Checkout is left out, since another element has the class Checkout; give one of them another id.",
                "the person Alan Turing is left out, since its class Shop.Alan+Alan would be called as the one that contains it; give it another id.",
                "the person Grace is left out, since Shop is the name of a namespace, which no class can have; give it another id.",
                "the role Steward of data is called \"data steward\" in C#, with the id data-steward, since a role there has the name of its class.",
                "the squad Check-out is written without [PartOf] of \"Shop\", since no class of C# can be called so.",
                "the squad Check-out is written without [LedBy] of \"user:bob\", since no class of C# can be called so.",
                "the objective Sell more is written without [OwnedBy] of \"Acme\", since the class of an organisation is static, and no attribute takes one.",
            ],
            written.NotCarried.Select(left => left.Message));
        Assert.Equal(
            """
            using OpModel;
            using OpModel.Roles;

            [Person("Ada")]
            public sealed partial class Ada;

            public sealed class DataSteward : Role;

            [Squad("Check-out")]
            [LedBy<Ada>]
            public sealed partial class Checkout;

            [Objective("Sell more")]
            public sealed partial class SellMore;

            namespace Shop
            {
                [Person("Alan")]
                public sealed partial class Alan;
            }

            """, written.Text);
    }

    [Fact]
    public void No_role_is_called_as_something_else_of_the_library()
    {
        var names = typeof(Role).Assembly.GetExportedTypes().ToLookup(type => type.Namespace, type => type.Name);
        Assert.Empty(names["OpModel"].Intersect(names["OpModel.Roles"]));
    }

    [Fact]
    public void Files_of_classes_are_one_organisation()
    {
        foreach (var seed in Enumerable.Range(20261123, 10))
        {
            var definitions = RandomDefinitions.Of(seed);
            var written = CSharpSource.WriteFiles(definitions);
            Assert.Empty(written.NotCarried.Select(left => left.Message));
            Assert.Equal(WrittenDefinitions.InOrder(definitions), WrittenDefinitions.OfCSharp(written.Files.Select(file => file.Value)));
        }
    }

    private static void IsSame(IReadOnlyList<Definition> definitions, CSharpStyle style)
    {
        var written = CSharpSource.Write(definitions, style);
        Assert.Empty(written.NotCarried.Select(left => left.Message));
        Assert.Equal(WrittenDefinitions.InOrder(definitions), WrittenDefinitions.OfCSharp(written.Text));
    }
}
