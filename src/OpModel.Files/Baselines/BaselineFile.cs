using System.Globalization;
using OpModel.Checking;
using OpModel.Files.Yaml;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Reads the file in which accepted findings are listed, each with its place; <see cref="BaselineText"/> writes it.</summary>
internal static class BaselineFile
{
    /// <summary>What it is called unless somebody names it otherwise.</summary>
    public const string DefaultName = "opmodel.baseline.yaml";

    internal const string Accepted = "accepted";

    internal const string Rule = "rule";

    internal const string Element = "at";

    internal const string Finding = "finding";

    internal const string Times = "times";

    internal const string By = "by";

    internal const string Parts = "parts";

    private const string What = "an accepted finding";

    /// <summary>What version control leaves where two changes met, at the beginning of a line.</summary>
    private static readonly string[] ConflictMarks = ["<<<<<<< ", "=======", ">>>>>>> "];

    /// <summary>Reads a baseline.</summary>
    /// <param name="file">The file; an empty one accepts nothing.</param>
    /// <returns>What could be read of it, and what could not. Whatever it holds, nothing is thrown.</returns>
    public static BaselineReading Read(OrganizationText file)
    {
        YamlProblems problems = new();
        List<AcceptedFinding> findings = [];
        var document = file.Yaml.AsDocument();
        if (ConflictIn(file.Text) is { } conflict)
        {
            problems.Add(conflict, "a conflict of two changes stands here; keep the entries of both sides and take the marks out, or write the baseline anew with opmodel baseline.");
        }
        else if (document.Problem is { } problem)
        {
            problems.Add(problem.Place, problem.Message);
        }
        else if (document.Root is { } root && problems.Map(root, "a baseline") is { } map)
        {
            problems.RefuseOtherKeys(map, "a baseline", Accepted);
            if (map[Accepted] is { } accepted && accepted is not YamlScalar { IsNothing: true } && problems.List(accepted, Accepted) is { } list)
            {
                ReadingContext context = new(file.Path, new([]), problems);
                findings.AddRange(list.Items.Select(item => ReadFinding(item, context)).OfType<AcceptedFinding>());
            }
        }

        return new(new(ModelFile.At(file.Path), new([.. findings])), problems.Found);
    }

    private static AcceptedFinding? ReadFinding(YamlNode item, ReadingContext context)
    {
        if (context.Problems.Map(item, What) is not { } map)
        {
            return null;
        }

        YamlFieldReader fields = new(map, What, context);
        var (rule, element, finding) = (fields.NeededText(Rule), fields.NeededText(Element), fields.NeededText(Finding));
        var (times, by, parts) = (fields.Number(Times, 1, int.MaxValue), ReadBy(fields), fields.Texts(Parts));
        fields.RefuseOthers();
        return rule is null || element is null || finding is null
            ? null
            : new() { Rule = rule.Trim().ToUpperInvariant(), Element = element.Trim(), Finding = finding, Times = times ?? 1, By = by, Parts = parts, Origin = fields.Origin };
    }

    private static decimal ReadBy(FieldReader fields)
    {
        if (fields.Text(By) is not { } text)
        {
            return 0;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        fields.Refuse(By, $"{By} of {What} is \"{text}\"; write a number above 0, such as 2 or 12.5.");
        return 0;
    }

    private static FilePlace? ConflictIn(string text)
    {
        for (var (start, line) = (0, 1); start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start);
            var written = text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd('\r');
            if (ConflictMarks.Any(mark => written.StartsWith(mark, StringComparison.Ordinal)))
            {
                return new(line, 1, start, written.Length);
            }

            start = end < 0 ? text.Length : end + 1;
        }

        return null;
    }
}
