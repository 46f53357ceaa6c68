using System.Text;
using OneOf;
using OpModel.Chargeback;

namespace OpModel.Tool.Charging;

/// <summary>Writes what was asked for of a run: statements in a form, an explanation, or a comparison.</summary>
internal static class PeriodResult
{
    /// <summary>Makes the result as a whole before any of it is written.</summary>
    public static OneOf<MemoryStream, IReadOnlyList<InputProblem>> Render(PeriodRequest request, PeriodInputs inputs, ChargebackRun run)
    {
        if (request.Explain is { } consumer)
        {
            return Explain(request, run, consumer);
        }

        if (inputs.OtherPolicy is { } other)
        {
            return run.WhatIf(other).Match<OneOf<MemoryStream, IReadOnlyList<InputProblem>>>(
                comparison => Text(output => output.Write(comparison.ToText())),
                problems => (InputProblem[])[.. problems.Select(problem => problem with { Message = $"by {request.WhatIf}: {problem.Message}" })]);
        }

        if (request.Format != StatementFormat.Json)
        {
            return Text(output => Write(request.Format, run, output));
        }

        var content = new MemoryStream();
        StatementJson.Write(run, content);
        return content;
    }

    private static void Write(StatementFormat format, ChargebackRun run, TextWriter output)
    {
        switch (format)
        {
            case StatementFormat.Csv:
                StatementCsv.Write(run, output);
                break;
            case StatementFormat.Markdown:
                StatementMarkdown.Write(run, output);
                break;
            case StatementFormat.Journal:
                ChargebackJournal.Write(run, output);
                break;
            case StatementFormat.Focus:
                FocusSplit.Write(run, output);
                break;
            case StatementFormat.Matrix:
                ChargeMatrixCsv.Write(run, output);
                break;
            default:
                StatementText.Write(run, output);
                break;
        }
    }

    private static OneOf<MemoryStream, IReadOnlyList<InputProblem>> Explain(PeriodRequest request, ChargebackRun run, string consumer)
    {
        if ((request.Service is { } service ? run.Explain(consumer, service) : run.Explain(consumer)) is { } explanation)
        {
            return Text(output => output.Write(request.Format == StatementFormat.Markdown ? explanation.ToMarkdown() : explanation.ToText()));
        }

        var statement = run.FindStatement(consumer);
        return (InputProblem[])[statement is null || request.Service is null
            ? new("--explain", null, null, DescribeUncharged(run, consumer, statement))
            : new("--service", null, null, $"{statement.Consumer} is not charged for \"{request.Service}\"; {Meant.Among(request.Service, statement.Lines.Select(line => line.Service))}")];
    }

    private static string DescribeUncharged(ChargebackRun run, string consumer, Statement? statement)
    {
        if (statement is not null)
        {
            return $"{statement.Consumer} is charged nothing in {run.Period}, so there is nothing to explain.";
        }

        if (!run.Policy.CostObjects.TryFind(consumer, out var found))
        {
            return run.Policy.CostObjects.DescribeUnknown(consumer);
        }

        return run.Providers.Any(account => account.Provider is not null && account.Provider == found.Team)
            ? $"{found} passes all its cost on and has no statement; {Meant.Among("", run.Statements.Select(each => each.Consumer.Id))}"
            : $"{found} is charged nothing in {run.Period}; {Meant.Among("", run.Statements.Select(each => each.Consumer.Id))}";
    }

    private static MemoryStream Text(Action<TextWriter> write)
    {
        var content = new MemoryStream();
        using var text = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(text);
        return content;
    }
}
