using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>An organisation and what the rules say of it, kept for as long as no definition and no setting changes.</summary>
/// <remarks>
/// What was read of a file stays the same object while nothing has changed that matters, so that two organisations are the same where
/// their definitions are the same objects. Then nothing needs to be judged again, which is so for all edits outside of definitions.
/// </remarks>
internal sealed class JudgedOrganization
{
    /// <summary>The last judgement of each organisation; the first of its definitions stands for it, since most edits leave it alone.</summary>
    private static readonly ConditionalWeakTable<Definition, JudgedOrganization> Last = new();

    private readonly IReadOnlyList<Definition> _definitions;
    private readonly OrganizationGraph _graph;
    private readonly RuleSettings _settings;
    private readonly SharedWork<IReadOnlyList<Violation>> _rules;
    private readonly Lazy<IReadOnlyList<Violation>> _violations;

    private JudgedOrganization(IReadOnlyList<Definition> definitions, AnalyzerConfigOptionsProvider provider)
    {
        _definitions = definitions;
        _graph = new(definitions);
        _settings = RuleSettings.For(_graph, provider);
        var options = _settings.Read(out var problems);
        _rules = new(RuleCatalogue.Rules.Count, rule => [.. RuleCatalogue.Rules[rule].Check(_graph, options)]);
        _violations = new(() =>
        [
            .. Judgement.Of(_graph, options, _rules.Join().SelectMany(found => found)).Violations,
            .. Unreadable(_graph, problems),
        ]);
    }

    /// <summary>What is to be mended, also where it stands in a referenced project.</summary>
    public IReadOnlyList<Violation> Violations => _violations.Value;

    /// <summary>Judges an organisation, unless it is the one that was judged last.</summary>
    /// <param name="definitions">All its definitions.</param>
    /// <param name="provider">Where it is set how the rules judge.</param>
    public static JudgedOrganization Of(IReadOnlyList<Definition> definitions, AnalyzerConfigOptionsProvider provider)
    {
        if (definitions.Count == 0)
        {
            return new(definitions, provider);
        }

        var first = definitions.FirstOrDefault(definition => definition.Origin is SourceOrigin) ?? definitions[0];
        if (Last.TryGetValue(first, out var last)
            && last.IsOf(definitions)
            && last._settings.Equals(RuleSettings.For(last._graph, provider)))
        {
            return last;
        }

        JudgedOrganization judged = new(definitions, provider);
        Last.Set(first, judged);
        return judged;
    }

    /// <summary>Takes part in judging until all rules have run.</summary>
    public void Join() => _rules.Join();

    private static IEnumerable<Violation> Unreadable(OrganizationGraph graph, IReadOnlyList<string> problems)
    {
        var settingsStandAt = graph.Organization ?? graph.Definitions.FirstOrDefault(element => element.Origin is SourceOrigin);
        return settingsStandAt is null ? [] : problems.Select(problem => SettingsMustBeReadable.At(settingsStandAt, problem));
    }

    private bool IsOf(IReadOnlyList<Definition> definitions)
    {
        if (definitions.Count != _definitions.Count)
        {
            return false;
        }

        for (var index = 0; index < definitions.Count; index++)
        {
            if (!ReferenceEquals(definitions[index], _definitions[index]))
            {
                return false;
            }
        }

        return true;
    }
}
