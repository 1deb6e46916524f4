"""Functions of two Tensors whose kinds of dtype differ, as methods: torch takes the higher, Paddle refuses."""
import torch


def case_logic():
    a, b = torch.tensor([0.5, 0.0, 1.0]), torch.tensor([1, 1, 0])
    return a.logical_and(b), b.logical_and(a > 0), a.logical_or(b), b.logical_or(a > 0), a.logical_xor(b), b.logical_xor(a > 0)


def case_like_a_call():
    mask = torch.tensor([True, False, True])
    return torch.cat([mask, torch.arange(3)]), mask.logical_and(torch.arange(3)), torch.where(mask, mask, torch.arange(3))


def case_products():
    return torch.eye(2).kron(torch.arange(1, 5).reshape(2, 2)), torch.arange(2).kron(torch.tensor([0.5, 1.5]))


def case_comparisons():
    i, x = torch.tensor([1, 2]), torch.tensor([1.5, 2.0])
    return i.equal(x), x.equal(i), torch.equal(i, x), torch.equal(x, x + i)
