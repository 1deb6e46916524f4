import torch
from caselib import floats, positive


def case_numbers():
    x = torch.normal(0.0, 1.0, (200, 2))
    return x.shape, x.dtype, bool(abs(x.mean()) < 0.5), torch.normal(2.0, 0.0, size=(2,)), torch.normal(mean=1, std=0, size=(2, 2)), torch.normal(0, 1, (2,), device="cpu").shape, torch.normal(0, 1, (2,), dtype=torch.float64).dtype, torch.normal(1.0, 0.0, (2,), dtype=torch.float64, device="cpu")


def case_tensors():
    m, s = torch.tensor(floats(2, 3)), torch.zeros(2, 3)
    return torch.normal(m, s), torch.normal(mean=m, std=0.0), torch.normal(0.0, torch.tensor(positive(3))).shape, torch.normal(m).shape


def case_generator():
    return torch.normal(1.0, 0.0, (2,), generator=torch.Generator())


def case_vectors():
    mean, std = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([0.0, 0.0, 0.0])
    out, other = torch.empty(3), torch.empty(3)
    torch.normal(mean, std, out=out)
    torch.normal(1.0, 0.0, (3,), out=other)
    return out, other, torch.normal(mean, std), torch.normal(mean=mean, std=0.0), torch.normal(2.0, std)


def case_no_gradient():
    mean = torch.tensor([[1.0, 2.0]], requires_grad=True)
    std = torch.tensor([[0.0, 0.0]], requires_grad=True)
    x = torch.normal(mean, std) + torch.normal(mean, 0.0) + torch.normal(1.0, std)
    (x * mean).sum().backward()
    return mean.grad, x.detach()


def case_unknown_types():
    def draw(mean, std):
        return torch.normal(mean, std)
    mean, std = torch.tensor([1.0, 2.0]), torch.tensor([0.0, 0.0])
    return [draw(*pair) for pair in ((mean, std), (mean, 0.0), (2.0, std))]
