import torch


def case_forms():
    x = torch.tensor([0.0, 0.5, 2.0, -1.0, float("nan"), 1.0])
    out = torch.empty(6)
    torch.special.entr(x, out=out)
    return torch.special.entr(x), torch.special.entr(input=x), torch.special.entr(x[:1] * 0.5), out


def case_integers():
    return torch.special.entr(torch.tensor([-1, 0, 2]))
