import torch


def made(*size, **options):
    return torch.rand(*size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=torch.float64).dtype, torch.rand(*size).shape, torch.rand(*size, dtype=torch.float64).dtype


def case_forms():
    x = torch.rand(50, 2)
    return x.shape, x.dtype, bool(((x >= 0) & (x < 1)).all()), torch.rand((2, 3)).shape, torch.rand([2]).shape, torch.rand(2, dtype=torch.float64).dtype, torch.rand(()).shape, torch.rand(2, requires_grad=True).requires_grad, torch.rand(size=(2,), device="cpu").shape


def case_generator():
    g = torch.Generator()
    g.manual_seed(0)
    return torch.rand(2, 3, generator=g).shape


def case_seed():
    torch.manual_seed(3)
    a = torch.rand(3)
    torch.manual_seed(3)
    return torch.equal(a, torch.rand(3))


def case_out():
    out, other = torch.zeros(2, 3, dtype=torch.float64), torch.zeros(3)
    torch.rand(2, 3, out=out)
    torch.rand(3, out=other, dtype=torch.float32)
    return out.shape, out.dtype, other.shape, other.dtype, bool((out > 0).all())


def case_options_in_a_dictionary():
    options, g = {'dtype': torch.float64, 'device': 'cpu'}, torch.Generator()
    x, y = torch.rand(2, 3, **options), torch.rand((2,), **{'generator': g})
    return x.shape, x.dtype, y.shape, y.dtype
