using OpModel.Generators.Tests.Driving;

namespace OpModel.Generators.Tests;

/// <summary>The generated model, loaded and asked.</summary>
public class RunTimeTests
{
    [Fact]
    public void Front_page_model_is_the_organisation_that_was_written()
    {
        using var program = new RunningProgram(GeneratorRun.Over(UserProject.Of(FrontPage.Program)).Compilation);

        var model = program.Model("Acme", "Acme");
        Assert.Equal("Acme", model.Name);
        Assert.Equal("EUR", model.Currency.Code);
        Assert.Equal(["Ada Lovelace", "Grace Hopper"], model.People.Select(person => person.Name));
        Assert.Equal(["Checkout", "Payments"], model.Teams.Select(team => team.Name));
        var checkout = model.Teams[0];
        Assert.Equal("product team", checkout.Type.DisplayName);
        Assert.Equal(["product owner", "scrum master"], checkout.Members.Select(member => member.Role));
        Assert.Equal([60, null], checkout.Members.Select(member => member.Allocation));
        Assert.Equal(["Buy online"], checkout.ValueStreams.Select(valueStream => valueStream.Name));
        var service = Assert.Single(checkout.Consumes);
        Assert.Same(service, Assert.Single(model.Teams[1].Provides));
        Assert.Equal("0.012 EUR", service.Price.ToString());
    }

    [Fact]
    public void Model_is_made_once()
    {
        using var program = new RunningProgram(GeneratorRun.Over(UserProject.Of(FrontPage.Program)).Compilation);

        Assert.Same(program.Model("Acme", "Acme"), program.Model("Acme", "Acme"));
    }

    [Fact]
    public void Team_is_found_by_its_class()
    {
        using var program = new RunningProgram(GeneratorRun.Over(UserProject.Of(
            FrontPage.Program,
            "public static class Teams { public static OpModel.Team Checkout => Acme.Model.Team<Checkout>(); }")).AssertCompiles().Compilation);

        Assert.Equal("Checkout", program.Get<Team>("Acme", "Teams", "Checkout").Name);
    }

    [Fact]
    public void Model_of_definitions_that_are_none_says_why_each_time_it_is_asked_for()
    {
        using var program = new RunningProgram(GeneratorRun.Over(UserProject.Of("""
            [OpModel.OperatingModel("Acme", Currency = "euro")] public static partial class Acme;
            """)).Compilation);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => program.Model("Acme", "Acme"));
            Assert.Contains("euro", Assert.IsType<InvalidOperationException>(thrown.InnerException).Message, StringComparison.Ordinal);
        }
    }
}
