using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OpModel.Checking;
using OpModel.Interactions;

namespace OpModel.Tool.Interactions;

/// <summary>What is told of the interactions of an organisation on a day: the map, the state of each, and what two answer for.</summary>
internal sealed class InteractionsReport
{
    public InteractionsReport(OperatingModel model, LocalDate day, bool isOfTeams)
    {
        var looked = model.AsOf(day);
        Day = day;
        Map = isOfTeams ? InteractionMap.OfTeams(looked) : InteractionMap.Of(looked);
        Map.Draw().Switch(drawing => Drawing = drawing, crossed => (Crossed, Drawing) = (crossed, crossed.Drawing));
        Health = InteractionHealth.Of(looked, day);
        Responsibilities = ResponsibilityMap.Of(looked);
    }

    public LocalDate Day { get; }

    public InteractionMap Map { get; }

    /// <summary>The drawing, without what is left out.</summary>
    public InteractionDrawing Drawing { get; private set; } = null!;

    /// <summary>Why there is no drawing of the whole; nothing where there is.</summary>
    public NonPlanarInteractions? Crossed { get; private set; }

    public InteractionHealth Health { get; }

    public ResponsibilityMap Responsibilities { get; }

    public bool HasFindings => Crossed is not null || Responsibilities.Overlaps.Count > 0 || Health.Interactions.Any(interaction => interaction.NeedsAttention);

    public void Write(InteractionsFormat format, TextWriter writer)
    {
        writer.NewLine = "\n";
        switch (format)
        {
            case InteractionsFormat.Json:
                JsonForm.Write(writer, InteractionsJson.Of(this));
                break;
            case InteractionsFormat.Svg:
                writer.Write(Drawing.ToSvg());
                break;
            case InteractionsFormat.Markdown:
                writer.Write($"# {MarkdownText.Escaped(Title)}\n");
                foreach (var sentence in Sentences())
                {
                    writer.Write($"\n{MarkdownText.Escaped(sentence)}\n");
                }

                Tables().ForEach(table => table.WriteMarkdown(writer));
                break;
            default:
                writer.Write($"{Title}\n");
                foreach (var sentence in Sentences())
                {
                    writer.Write($"{sentence.ReplaceLineEndings(" ")}\n");
                }

                Tables().ForEach(table => table.Write(writer));
                break;
        }
    }

    private string Title => $"{Map.Title} on {DayOf(Day)}";

    /// <summary>The state of an interaction in words.</summary>
    public static string StateOf(AssessedInteraction interaction) => interaction.State switch
    {
        InteractionState.NeverAssessed => "never assessed",
        InteractionState.New => "new, not assessed yet",
        InteractionState.Unrated => "assessed, not rated",
        var state => state.ToString().ToLowerInvariant(),
    };

    private IEnumerable<string> Sentences()
    {
        var size = $"{Words.Count(Map.Participants.Count, Map.Title.EndsWith("teams", StringComparison.Ordinal) ? "team" : "role")} with {Words.Count(Map.Lines.Count, "line")}";
        if (Crossed is not { } crossed)
        {
            yield return Map.Lines.Count == 0 ? "No interaction is stated; there is nothing to draw." : $"{size}: can be drawn without a crossing.";
            yield break;
        }

        yield return $"{size}: cannot be drawn without a crossing, since {crossed.Crossing}.";
        yield return $"It can without {Words.And(crossed.LeftOut.Select(line => $"\"{line}\""))}.";
    }

    private List<TextTable> Tables()
    {
        List<TextTable> tables = [];
        if (Crossed is { } crossed)
        {
            TextTable paths = new("In the way", "lines", "");
            foreach (var path in crossed.Crossing.Paths)
            {
                paths.Add($"{path[0]} and {path[^1]}", (path.Count - 1).ToString(CultureInfo.InvariantCulture), path.Count == 2 ? "" : $"over {Words.And(path.Skip(1).SkipLast(1))}");
            }

            tables.Add(paths);
        }

        if (Health.Interactions.Count > 0)
        {
            TextTable health = new("How interactions work, the worst first", "assessed on", "days ago", "");
            foreach (var interaction in Health.Interactions)
            {
                health.Add(
                    interaction.Line.ToString(),
                    interaction.AssessedOn is { } day ? DayOf(day) : "",
                    interaction.AgeInDays?.ToString(CultureInfo.InvariantCulture) ?? "",
                    StateOf(interaction));
            }

            tables.Add(health);
        }

        if (Responsibilities.Overlaps.Count > 0)
        {
            TextTable overlaps = new("Responsibilities that two have", "overlap", "");
            foreach (var pair in Responsibilities.Overlaps)
            {
                overlaps.Add($"{pair.One} and {pair.Other}", string.Create(CultureInfo.InvariantCulture, $"{pair.Overlap * 100:0} %"), string.Join(", ", pair.Shared));
            }

            tables.Add(overlaps);
        }

        return tables;
    }

    public static string DayOf(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
