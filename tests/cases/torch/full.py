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

    def on(self, device):
        return torch.full(size=[2, 3], fill_value=self.value, device=device)

    def like(self):
        return torch.full((2,), self.value, dtype=torch.float64)


def case_unknown_value():
    """The dtype is the value's."""
    values = [1.5, 3, True, -1e3, torch.tensor(2), torch.tensor(0.5)]
    return [Filler(value=value).filled() for value in values] + [Filler(value=4).on("cpu"), Filler(value=4.5).like()]


def case_out():
    out, other = torch.zeros(2, 3), torch.zeros(3, dtype=torch.int64)
    torch.full((2, 3), 7, out=out)
    torch.full([3], 5, out=other, dtype=torch.int64)
    return out, other


def case_items():
    n, f, b = torch.tensor([1, 2]), torch.tensor([1.5]), torch.tensor([True])
    return torch.full((2,), n[0].item()), torch.full((2,), f.item()), torch.full((1,), b.item())
