using TernTravel;

Console.WriteLine($"{Tern.Model.Name}: {Tern.Model.Teams.Count} teams, {Tern.Model.People.Count} people, {Tern.Model.Check().Count} findings");
