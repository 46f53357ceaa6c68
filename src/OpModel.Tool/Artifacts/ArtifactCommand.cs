using System.CommandLine;

namespace OpModel.Tool.Artifacts;

/// <summary>The command <c>opmodel artifact</c>, which others stand below.</summary>
internal static class ArtifactCommand
{
    private const string HelpText = """
        Examples:
          See which artifacts there are, who owes them and who owns them:
            opmodel artifact list

          Begin a product budget in YAML, with what each member means beside it:
            opmodel artifact new product-budget --output checkout.product-budget.yaml

          See what is wrong with it, and read it as a page:
            opmodel artifact validate checkout.product-budget.yaml
            opmodel artifact show checkout.product-budget.yaml
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolConsole console)
    {
        Command command = new("artifact", "Begins, validates and shows the artifacts of an organisation: budgets, strategies, plans and what you define yourself.")
        {
            ArtifactListCommand.Create(console),
            ArtifactNewCommand.Create(console),
            ArtifactValidateCommand.Create(console),
            ArtifactShowCommand.Create(console),
            ArtifactSchemaCommand.Create(console),
        };
        HelpWithText.Add(command, HelpText);
        return command;
    }
}
