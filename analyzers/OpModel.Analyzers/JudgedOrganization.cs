using System.Runtime.CompilerServices;
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
    /// <summary>The last judgement of each organisation; the bearer of its settings stands for it, since most edits leave that alone.</summary>
    private static readonly ConditionalWeakTable<Definition, JudgedOrganization> Last = new();

    private readonly IReadOnlyList<Definition> _definitions;
    private readonly OrganizationGraph _graph;
    private readonly RuleSettings _settings;
    private readonly SharedWork<IReadOnlyList<Violation>> _rules;
    private readonly Lazy<IReadOnlyList<Violation>> _violations;

    private JudgedOrganization(IReadOnlyList<Definition> definitions, Definition? bearer, RuleSettings settings)
    {
        _definitions = definitions;
        _settings = settings;
        _graph = new(definitions);
        var options = _settings.Read(out var problems);
        _rules = new(RuleCatalogue.Rules.Count, rule => [.. RuleCatalogue.Rules[rule].Check(_graph, options)]);
        _violations = new(() =>
        [
            .. Judgement.Of(_graph, options, _rules.Join().SelectMany(found => found)).Violations,
            .. bearer is null ? [] : problems.Select(problem => SettingsAndFilesMustBeReadable.At(bearer, problem)),
        ]);
    }

    /// <summary>What is to be mended, also where it stands in a referenced project.</summary>
    public IReadOnlyList<Violation> Violations => _violations.Value;

    /// <summary>Judges an organisation, unless it is the one that was judged last.</summary>
    /// <param name="definitions">All its definitions.</param>
    /// <param name="bearer">The element at which a setting is reported that cannot be read; nothing where the project states none.</param>
    /// <param name="settings">How the rules judge.</param>
    public static JudgedOrganization Of(IReadOnlyList<Definition> definitions, Definition? bearer, RuleSettings settings)
    {
        if (definitions.Count == 0)
        {
            return new(definitions, bearer, settings);
        }

        var first = bearer ?? definitions[0];
        if (Last.TryGetValue(first, out var last) && last.IsOf(definitions) && last._settings.Equals(settings))
        {
            return last;
        }

        JudgedOrganization judged = new(definitions, bearer, settings);
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
