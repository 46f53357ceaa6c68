using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>What two tables say of one person. Where they do not agree, the first has the word, as the first row has within a table.</summary>
internal sealed class TableAgreement
{
    private readonly PersonDefinition _before;
    private readonly PersonDefinition _now;
    private readonly YamlProblems _problems;

    /// <param name="before">What the first table says.</param>
    /// <param name="now">What the second one says.</param>
    /// <param name="problems">Where to tell on what they do not agree.</param>
    public TableAgreement(PersonDefinition before, PersonDefinition now, YamlProblems problems)
    {
        (_before, _now, _problems) = (before, now, problems);
        var name = Agreed("called", NameOf(before), NameOf(now)) ?? before.Name;
        var function = Agreed("in the function", before.Function, now.Function);
        var isVacancy = before.IsVacancy || now.IsVacancy;
        Joined = (name, function, isVacancy) == (before.Name, before.Function, before.IsVacancy) ? before
            : before with { Name = name, Function = function, IsVacancy = isVacancy };
        Added = now with { ReportsTo = new([.. AgreedLines(isDotted: false), .. AgreedLines(isDotted: true)]) };
    }

    /// <summary>The person, as both say.</summary>
    public PersonDefinition Joined { get; }

    /// <summary>The person as the second table says, without the lines of reporting on which they do not agree.</summary>
    public PersonDefinition Added { get; }

    /// <summary>Tells that two tables say differently what kind of team a team is.</summary>
    public static void TellTeam(TeamDefinition before, Origin place, TeamDefinition now, YamlProblems problems) =>
        problems.Add(PlaceOf(now.Origin), $"{now.Name} is {Words.A(now.Type.DisplayName)} here and {Words.A(before.Type.DisplayName)} {In(place)}; all rows of a team must agree.");

    /// <summary>A person without a name is called by the id.</summary>
    private static string? NameOf(PersonDefinition person) => person.Name == person.Id ? null : person.Name;

    private static FilePlace PlaceOf(Origin origin) => origin is FileOrigin file ? file.Place : FilePlace.Beginning;

    private static string In(Origin origin) => origin is FileOrigin file ? $"in {file.Path}, line {file.Place.Line}" : "elsewhere";

    private string? Agreed(string fact, string? before, string? now)
    {
        if (before is null || now is null)
        {
            return before ?? now;
        }

        if (!before.Equals(now, StringComparison.OrdinalIgnoreCase))
        {
            _problems.Add(PlaceOf(_now.Origin), $"{_now.Id} is {fact} \"{now}\" here and \"{before}\" {In(_before.Origin)}; all rows of a person must agree.");
            return before;
        }

        return string.CompareOrdinal(now, before) < 0 ? now : before;
    }

    private IReadOnlyList<ReportingLine> AgreedLines(bool isDotted)
    {
        var (before, now) = (LinesOf(_before, isDotted), LinesOf(_now, isDotted));
        if (before.Count == 0 || now.Count == 0 || new HashSet<string>(before.Select(line => line.Manager), StringComparer.Ordinal).SetEquals(now.Select(line => line.Manager)))
        {
            return now;
        }

        var others = isDotted ? "has other dotted lines" : "reports to somebody else";
        _problems.Add(PlaceOf(now[0].Origin), $"{_now.Id} {others} here than {In(before[0].Origin)}; all rows of a person must agree.");
        return [];
    }

    private static IReadOnlyList<ReportingLine> LinesOf(PersonDefinition person, bool isDotted) => [.. person.ReportsTo.Where(line => line.IsDotted == isDotted)];
}
