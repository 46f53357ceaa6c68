using System.Text;
using Acme;
using NodaTime;
using OpModel.Artifacts;
using OpModel.Checking;
using OpModel.Guide.Examples;
using OpModel.Organization;

namespace OpModel.Guide;

/// <summary>What the guide shows, run.</summary>
public sealed class GuideExamples
{
    private static readonly string Sample = Repository.Folder("samples", "Artifacts");

    private static string Json => File.ReadAllText(Path.Combine(Sample, "training-budget.json"));

    private static TrainingBudget Budget => TrainingBudget.TryParseJson(Json).AsT0;

    [Fact]
    public void Document_is_read_or_all_that_is_wrong_is_told()
    {
        var json = Json.Replace("1900.00", "-1900.00", StringComparison.Ordinal);
        List<string> console = [];

        TrainingBudget.TryParseJson(json).Switch(
            budget => console.Add(budget.ToMarkdown()),
            errors => console.AddRange(errors.Select(error => $"{error.Path} {error.Code}: {error.Message}")));

        Assert.Equal(
            [
                "$.courses[0].amount ART104: amount is -1900.00 EUR; it must not be less than zero.",
                "$.courses ART201: courses add up to -650.00 EUR, and must add up to 3150.00 EUR.",
            ],
            console);
    }

    [Fact]
    public void Dto_is_mutable_and_made_an_artifact_again()
    {
        var dto = Budget.ToDto();
        dto.Period = "2026-12";
        dto.Amount!.Currency = null;
        var read = TrainingBudget.TryFrom(dto);

        Assert.Equal("$.amount.currency: ART101 currency is missing; give it a value.", read.AsT1[0].ToString());
    }

    [Fact]
    public void Artifact_made_in_the_program_is_validated_too()
    {
        var late = Budget with { Period = new(2026, 12) };
        var errors = TrainingBudgetValidator.Validate(late);

        Assert.Equal(2, errors.Count);
    }

    [Fact]
    public void Two_budgets_are_equal_where_what_they_hold_is()
    {
        Assert.True(Budget == TrainingBudget.TryParseJson(Budget.ToJson(indented: false)).AsT0);
        Assert.Equal(Budget.GetHashCode(), TrainingBudget.TryParseJson(Json).AsT0.GetHashCode());
    }

    [Fact]
    public void Messages_are_said_in_another_language()
    {
        Dictionary<string, string> german = new()
        {
            ["ART101"] = "{name} fehlt.",
            ["ART104"] = "{name} ist {found} und darf nicht kleiner als null sein.",
        };

        var json = Json.Replace("1900.00", "-1900.00", StringComparison.Ordinal);
        var errors = TrainingBudget.TryParseJson(json).AsT1;
        Assert.Equal("amount ist -1900.00 EUR und darf nicht kleiner als null sein.", errors[0].Localize(german));

        // What is not translated is said in English.
        Assert.Equal("courses add up to -650.00 EUR, and must add up to 3150.00 EUR.", errors[1].Localize(german));
    }

    [Fact]
    public void Settings_bound_what_is_read_and_tell_where_names_are_looked_up()
    {
        var model = OperatingModel.Create(
        [
            new OrganizationDefinition { Key = "acme", Name = "Acme", Currency = "EUR" },
            new TeamDefinition { Key = "checkout", Name = "Checkout", Type = TeamType.ProductTeam },
        ]).AsT0;

        ValidationSettings settings = new()
        {
            MaxErrors = 20,
            MaxBytes = 1 << 20,
            UnknownMembers = UnknownMembers.Keep,
            Model = model,
        };
        var answer = TrainingBudget.TryParseJson(Json, settings);

        Assert.Equal("$.courses[0].person: ART207 person is \"Ada Lovelace\", and there is no person of that name.", answer.AsT1[0].ToString());
    }

    [Fact]
    public void Union_is_told_apart_by_its_kind()
    {
        Pledge money = new() { From = new("Payments"), What = new Money(1200, Currency.Parse("EUR")) };
        Pledge days = new() { From = new("Payments"), What = new DateInterval(new(2026, 10, 1), new(2026, 10, 31)) };

        Assert.Equal("1200", money.ToDto().What!.Money!.Amount!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("""{"from":"Payments","what":{"kind":"dateInterval","dateInterval":"2026-10-01/2026-10-31"}}""", Written(days));
    }

    [Fact]
    public void Earlier_version_is_read_and_upgraded()
    {
        var charter = TeamCharter.TryParseJson("""{ "agreement": "We answer within a day." }""").AsT0;

        Assert.Equal("""{"$version":2,"agreements":["We answer within a day."]}""", charter.ToJson(indented: false));
    }

    [Fact]
    public void Blank_text_in_a_list_that_must_have_content_is_told()
    {
        var errors = TeamCharter.TryParseJson("""{ "$version": 2, "agreements": ["We answer within a day.", " "] }""").AsT1;

        Assert.Equal("$.agreements[1]: ART102 agreements[1] is empty; give it content.", errors.ToString());
    }

    private static string Written(Pledge pledge)
    {
        using MemoryStream stream = new();
        using (System.Text.Json.Utf8JsonWriter writer = new(stream))
        {
            System.Text.Json.JsonSerializer.Serialize(writer, pledge);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
