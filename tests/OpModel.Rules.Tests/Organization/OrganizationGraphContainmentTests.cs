namespace OpModel.Organization;

public sealed class OrganizationGraphContainmentTests
{
    [Fact]
    public void Parts_are_those_stated_on_the_parts_and_not_the_parts_of_these()
    {
        OrganizationGraph graph = new([Part("Retail"), Part("Orders", "Retail"), Part("Checkout", "Orders"), Part("Basket", "Orders")]);

        Assert.Equal(["Orders"], graph.PartsOf("Retail").Select(team => team.Name));
        Assert.Equal(["Basket", "Checkout"], graph.PartsOf("Orders").Select(team => team.Name));
        Assert.Empty(graph.PartsOf("Checkout"));
    }

    [Fact]
    public void Containers_are_found_once_and_the_nearer_ones_first()
    {
        OrganizationGraph graph = new(
            [Part("Company"), Part("Retail", "Company"), Part("Web", "Company"), Part("Checkout", "Web", "Retail")]);

        Assert.Equal(["Web", "Retail", "Company"], graph.ContainersOf(graph.FindTeam("Checkout")!).Select(team => team.Name));
        Assert.Empty(graph.ContainersOf(graph.FindTeam("Company")!));
    }

    [Fact]
    public void Team_contains_itself_only_in_a_circle()
    {
        OrganizationGraph graph = new([Part("Orders", "Retail"), Part("Retail", "Orders"), Part("Checkout", "Orders")]);

        Assert.Equal(["Retail", "Orders"], graph.ContainersOf(graph.FindTeam("Orders")!).Select(team => team.Name));
        Assert.Equal(["Orders", "Retail"], graph.ContainersOf(graph.FindTeam("Checkout")!).Select(team => team.Name));
    }

    [Fact]
    public void Container_that_nobody_defined_is_passed_over()
    {
        OrganizationGraph graph = new([Part("Checkout", "Atlantis")]);

        Assert.Empty(graph.ContainersOf(graph.FindTeam("Checkout")!));
        Assert.Equal(["Checkout"], graph.PartsOf("Atlantis").Select(team => team.Name));
    }

    private static TeamDefinition Part(string name, params string[] containers) => Definitions.ProductTeam(name) with
    {
        PartOf = [.. containers.Select(container => new Containment { Team = container })],
    };
}
