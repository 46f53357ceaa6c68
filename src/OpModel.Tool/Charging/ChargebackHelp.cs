namespace OpModel.Tool.Charging;

/// <summary>What <c>opmodel chargeback --help</c> says beside the options.</summary>
internal static class ChargebackHelp
{
    public const string Text = """
        Services of teams, by what was used of them (with --model):
          Charge a month to the teams that used the services, and read the statements:
            opmodel chargeback --model organisation.yaml --policy policy.yaml --costs costs.csv --usage usage.csv --period 2026-10

          Charge by another method; write statements for a script, or a journal for the books:
            opmodel chargeback --model organisation.yaml --costs costs.csv --usage usage.csv --period 2026-10 --method reciprocal --json
            opmodel chargeback --model organisation.yaml --costs costs.csv --usage usage.csv --period 2026-10 --format journal --output 2026-10.journal

          Explain what a team is charged, down to the lines of the files:
            opmodel chargeback --model organisation.yaml --policy policy.yaml --costs costs.csv --usage usage.csv --period 2026-10 --explain Checkout
            opmodel chargeback --model organisation.yaml --policy policy.yaml --costs costs.csv --usage usage.csv --period 2026-10 --explain Checkout --service storage

          Ask who would pay more, and who less, by another policy:
            opmodel chargeback --model organisation.yaml --policy policy.yaml --costs costs.csv --usage usage.csv --period 2026-10 --what-if policy-2027.yaml

          Go on past records that cannot be charged, and keep them to be mended:
            opmodel chargeback --model organisation.yaml --policy policy.yaml --costs costs.csv --usage usage.csv --period 2026-10 --set-aside mend.csv

        Costs are date,provider,amount,currency and usage is date,consumer,service,quantity. In place of costs, a FOCUS bill is cost of the
        teams that its tag "team" names, or that the rules of --rules place it with. A policy file says how services are charged:
          method: reciprocal                          # direct, step-down, at-rates, at-rates-with-true-up
          shared-pools:
            Rent: proportional-to-headcount
          rate-card:
            services:
              card-authorisation: 0.012 EUR

        A cloud bill alone (without --model):
          Charge a bill and read the statements:
            opmodel chargeback --costs bill.csv --rules rules.yaml

          Write them for a spreadsheet, or for a script:
            opmodel chargeback --costs bill.csv --rules rules.yaml --format csv --output statements.csv
            opmodel chargeback --costs bill.csv --rules rules.yaml --json | jq .unplaced

          Charge one month of a longer bill, by amortised cost, without rounding:
            opmodel chargeback --costs bill.csv --rules rules.yaml --period 2026-10 --metric EffectiveCost --exact

          Go on past broken lines, and keep them to be mended:
            opmodel chargeback --costs bill.csv --rules rules.yaml --set-aside broken.csv

        A rules file names the teams, says which line belongs to whom, and how shared cost is split:
          organisation: Acme
          teams: [Checkout, Search]
          placement:                                  # the first rule that fits a line decides
            - when: { SubAccountName: shop-prod }
              to: Checkout
            - when: { tag: { team: search } }
              to: Search
          shared: proportional-to-direct-cost         # what no rule places; without it that stays unplaced

        Exit codes:
          0    done
          1    done, with findings: cost that was not placed, or lines that were set aside
          2    not done: the command line or an input is wrong; nothing was written
          130  interrupted

        All forms of input and output, and all keys of a policy: docs/formats.md
        """;
}
