using System.Runtime.CompilerServices;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Analyzers;

/// <summary>An organisation and what the rules say of it, kept for as long as no definition, no setting and no accepted finding changes.</summary>
/// <remarks>
/// What was read of a file stays the same object while nothing has changed that matters, so that two organisations are the same where
/// their definitions are the same objects. Then nothing needs to be judged again, which is so for all edits outside of definitions.
/// </remarks>
internal sealed class JudgedOrganization
{
    /// <summary>The last judgement of each organisation; the bearer of its settings stands for it, since most edits leave that alone.</summary>
    private static readonly ConditionalWeakTable<Definition, JudgedOrganization> Last = new();

    private readonly IReadOnlyList<Definition> _definitions;
    private readonly OrganizationGraph _graph;
    private readonly RuleSettings _settings;
    private readonly Baseline? _baseline;
    private readonly bool _isWhole;
    private readonly SharedWork<IReadOnlyList<Violation>> _rules;
    private readonly Lazy<IReadOnlyList<Violation>> _violations;

    private JudgedOrganization(IReadOnlyList<Definition> definitions, Definition? bearer, RuleSettings settings, Baseline? baseline, bool isWhole)
    {
        (_definitions, _settings, _baseline, _isWhole) = (definitions, settings, baseline, isWhole);
        _graph = new(definitions);
        var options = _settings.Read(out var problems);
        _rules = new(RuleCatalogue.Rules.Count, rule => [.. RuleCatalogue.Rules[rule].Check(_graph, options)]);
        _violations = new(() =>
        [
            .. Judgement.Of(_graph, options, _rules.Join().SelectMany(found => found), baseline, isWhole).Violations,
            .. bearer is null ? [] : problems.Select(problem => SettingsAndFilesMustBeReadable.At(bearer, problem)),
        ]);
    }

    /// <summary>What is to be mended, also where it stands in a referenced project.</summary>
    public IReadOnlyList<Violation> Violations => _violations.Value;

    /// <summary>Judges an organisation, unless it is the one that was judged last.</summary>
    /// <param name="definitions">All its definitions.</param>
    /// <param name="bearer">The element at which a setting is reported that cannot be read; nothing where the project states none.</param>
    /// <param name="settings">How the rules judge.</param>
    /// <param name="baseline">The findings that the project accepts; nothing where all are told.</param>
    /// <param name="isWhole">Whether all files of the model could be read.</param>
    public static JudgedOrganization Of(
        IReadOnlyList<Definition> definitions, Definition? bearer, RuleSettings settings, Baseline? baseline, bool isWhole)
    {
        if (definitions.Count == 0)
        {
            return new(definitions, bearer, settings, baseline, isWhole);
        }

        var first = bearer ?? definitions[0];
        if (Last.TryGetValue(first, out var last)
            && ReferenceEquals(last._baseline, baseline)
            && last._isWhole == isWhole
            && last.IsOf(definitions)
            && last._settings.Equals(settings))
        {
            return last;
        }

        JudgedOrganization judged = new(definitions, bearer, settings, baseline, isWhole);
        Last.Set(first, judged);
        return judged;
    }

    /// <summary>Takes part in judging until all rules have run.</summary>
    public void Join() => _rules.Join();

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
