namespace OpModel.Files.OwnForm;

/// <summary>A form of a user's own beside ours.</summary>
public sealed class StandUpTests
{
    private static readonly IReadOnlyList<IOrganizationImporter> Importers = [new StandUpImporter(), .. OrganizationImporters.BuiltIn];

    [Fact]
    public void What_all_forms_say_is_one_organisation()
    {
        var joined = Organizations.Join(
            Importers,
            ("shop.txt", "stand-up\nCheckout: Ada Lovelace, Grace Hopper\n"),
            ("people.csv", "id,name,team\nE1,Ada Lovelace,\nE2,Grace Hopper,\nE3,Alan Turing,checkout\n"),
            ("tribes.yaml", "teams: [{ name: Shop, type: tribe }]"));

        Assert.Empty(joined.Problems);
        Assert.Equal(
            [
                "Ada Lovelace (E1)",
                "Ada Lovelace as engineer of Checkout",
                "Ada Lovelace leads Checkout",
                "Alan Turing (E3)",
                "Alan Turing as team member of Checkout",
                "Grace Hopper (E2)",
                "Grace Hopper as engineer of Checkout",
                "squad Checkout (checkout)",
                "tribe Shop (shop)",
            ],
            joined.Statements());
        Assert.Contains("shop.txt(2,1): OPM2007", joined.Findings());
    }

    [Fact]
    public void Problem_is_told_at_its_place() => Assert.Equal(
        ["shop.txt(2,25): there is no person \"Grce Hopper\"; did you mean \"Grace Hopper\"?"],
        Organizations.Join(Importers, ("shop.txt", "stand-up\nCheckout: Ada Lovelace, Grce Hopper"), ("people.yaml", "people: [Ada Lovelace, Grace Hopper]")).Problems());

    [Fact]
    public void File_that_no_importer_knows_is_none() => Assert.Null(Importers.Parse(new OrganizationText("shop.txt", "sit-down\n"), _ => null));
}
