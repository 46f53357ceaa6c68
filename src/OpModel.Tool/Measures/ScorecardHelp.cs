namespace OpModel.Tool.Measures;

/// <summary>What <c>opmodel scorecard --help</c> says beside the options.</summary>
internal static class ScorecardHelp
{
    public const string Text = """
        Read the scorecards of a month beside the month before:
          opmodel scorecard --model organisation.yaml --period 2026-10 --readings readings.csv --answers answers.csv --events events.csv --deployments deployments.csv

        Judge one team against its targets; write the scorecards for a wiki, or for a script:
          opmodel scorecard --model organisation.yaml --period 2026-Q4 --readings readings.csv --targets targets.csv --subject Checkout
          opmodel scorecard --model organisation.yaml --period 2026-10 --readings readings.csv --format markdown --output scorecards.md
          opmodel scorecard --model organisation.yaml --period 2026-10 --readings readings.csv --json | jq .scorecards[].verdict

        Judge a period of the fiscal year, with the levels of delivery of 2021; the policy says fiscal-calendar: { start-month: october },
        or weeks: 4-4-5 with year-end, as for chargeback:
          opmodel scorecard --model organisation.yaml --period FY2027-P01 --policy policy.yaml --dora 2021 --deployments deployments.csv

        The model states what is measured, in YAML as in C# by [MeasuredBy]:
          teams:
            - name: Checkout
              measures:
                - { name: net-promoter-score, family: customer-satisfaction, watches: customer-neglect }
                - { name: orders a month, family: revenue }       # a measure of your own, which readings give

        A scorecard without values of three families has no verdict: measures are not to be read in isolation.

        Exit codes:
          0    done, and all scorecards are sound
          1    done, with findings: no verdict, something that worries or contradicts, an unwatched pitfall
          2    not done: the command line or an input is wrong; nothing was written
          130  interrupted

        All measures, with their definitions: docs/measures.md; all forms of files: docs/formats.md
        """;
}
