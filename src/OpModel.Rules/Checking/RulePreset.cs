namespace OpModel.Checking;

/// <summary>Severities and options that go together. A project takes one by the property <c>OpModelPreset</c>, and sets the rest itself.</summary>
public sealed class RulePreset
{
    private RulePreset(string name, string meaning, Func<RuleDescriptor, RuleSeverity> severityOf, params (RuleOption Option, string Value)[] options)
    {
        Name = name;
        Meaning = meaning;
        Settings =
        [
            .. options.Select(option => new KeyValuePair<string, string>(option.Option.Key, option.Value)),
            .. RuleCatalogue.Descriptors.Select(rule => new KeyValuePair<string, string>(
                RuleOptions.SeverityPrefix + rule.Id + RuleOptions.SeveritySuffix, Written(severityOf(rule)))),
        ];
    }

    /// <summary>Every rule as it is by default.</summary>
    public static RulePreset Default { get; } = new(
        "default", "what is wrong in any organisation warns, what may be meant so is a suggestion", rule => rule.Severity);

    /// <summary>The model is taken as complete, every rule is on, and nothing that a rule warns of is let through.</summary>
    public static RulePreset Strict { get; } = new(
        "strict",
        "the model describes the whole organisation: warnings are errors, suggestions are warnings, and no rule is off",
        rule => rule.Severity is RuleSeverity.Warning or RuleSeverity.Error ? RuleSeverity.Error : RuleSeverity.Warning,
        (RuleOptions.CompleteModel, "true"));

    /// <summary>What a company sets that its founders lead: few people with many roles, and structure yet to come.</summary>
    public static RulePreset Startup { get; } = new(
        "startup",
        "a company that its founders lead: few people hold many roles, and much of the structure is yet to come",
        rule => StartupSeverity(rule) ?? rule.Severity);

    /// <summary>All presets.</summary>
    public static IReadOnlyList<RulePreset> All { get; } = [Default, Strict, Startup];

    /// <summary>Its name, such as <c>strict</c>.</summary>
    public string Name { get; }

    /// <summary>Whom it is for, in one sentence without a full stop.</summary>
    public string Meaning { get; }

    /// <summary>Keys and values as in <c>.editorconfig</c>; every rule is among them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings { get; }

    /// <summary>Finds a preset.</summary>
    /// <param name="name">Its name; upper and lower case make no difference.</param>
    /// <returns>The preset, or <see langword="null"/> where there is none of that name.</returns>
    public static RulePreset? Find(string name) => All.FirstOrDefault(preset => preset.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static RuleSeverity? StartupSeverity(RuleDescriptor rule) => rule.Id switch
    {
        // The founders are the product team and its leadership at once (D2.8): declared, but no reason to warn every day.
        ProductOwnerMustNotBeScrumMaster.Id or ResponsibilityMustBeClaimedOnce.Id or RoleMustBeOnTeamWhereItBelongs.Id => RuleSeverity.Info,
        PersonMustNotHoldTooManyRoles.Id or ProductOwnerMustNotManageProduct.Id or LeadBackgroundMustFitTeamType.Id => RuleSeverity.Hidden,
        // Leadership is two people at a table, and people leads come with the people.
        KeyResponsibilityMustBeHeld.Id or FunctionMustHavePeopleLead.Id or EcosystemTeamMustHaveItsRoles.Id => RuleSeverity.Hidden,
        // Not every function is there yet.
        ProductTeamMustHaveItsFunctions.Id or TeamSizeMustBeInRange.Id => RuleSeverity.Hidden,
        StreamTeamMustMixFunctions.Id => RuleSeverity.Info,
        _ => null,
    };

    private static string Written(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "suggestion",
        _ => "none",
    };
}
