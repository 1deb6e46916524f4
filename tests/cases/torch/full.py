import torch


def case_kinds():
    return torch.full((2, 3), 7), torch.full([2], 7.0), torch.full((2,), True), torch.full((), 3.5), torch.full((2,), float("-inf")), torch.full(size=(2,), fill_value=-1), torch.full((2,), 1e9)


def case_options():
    return torch.full((2,), 7, dtype=torch.float), torch.full((2,), 0, dtype=torch.long, device="cpu"), torch.full((2,), 1.5, requires_grad=True), torch.full((2, 2), 1, dtype=torch.bool)


class Filler:
    def __init__(self, **options):
        self.value = options['value']

    def filled(self):
        return torch.full((2,), self.value)


def case_unknown_value():
    return Filler(value=1.5).filled()


def case_out():
    out, other = torch.zeros(2, 3), torch.zeros(3, dtype=torch.int64)
    torch.full((2, 3), 7, out=out)
    torch.full([3], 5, out=other, dtype=torch.int64)
    return out, other
