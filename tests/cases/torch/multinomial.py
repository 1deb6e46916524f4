import torch


def case_forms():
    w = torch.tensor([0.0, 1.0, 0.0])
    return torch.multinomial(w, 1), torch.multinomial(w, 3, True), torch.multinomial(w, num_samples=4, replacement=True), torch.sort(torch.multinomial(torch.tensor([1.0, 2.0, 3.0]), 3))[0], torch.multinomial(torch.tensor([[0.0, 1.0], [1.0, 0.0]]), 1), torch.multinomial(input=w, num_samples=1)


def case_generator_and_out():
    w = torch.tensor([0.0, 1.0, 0.0])
    out = torch.empty(1, dtype=torch.int64)
    torch.multinomial(w, 1, out=out)
    return torch.multinomial(w, 1, generator=torch.Generator()), out
