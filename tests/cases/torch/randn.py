import torch


def made(*size, **options):
    return torch.randn(*size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=torch.float64).dtype, torch.randn(*size).shape, torch.randn(*size, dtype=torch.float64).dtype


def case_forms():
    x = torch.randn(200, 5)
    return x.shape, x.dtype, bool(abs(x.mean()) < 0.3), bool(abs(x.std() - 1) < 0.3), torch.randn((2, 3)).shape, torch.randn(2, dtype=torch.float64).dtype, torch.randn(()).shape, torch.randn(2, requires_grad=True).requires_grad, torch.randn(size=(2,), device="cpu").shape, torch.randn(x.size(0), 1).shape


def case_generator():
    return torch.randn(2, 3, generator=torch.Generator()).shape


def case_out():
    out, other = torch.zeros(2, 3, dtype=torch.float64), torch.zeros(3)
    torch.randn(2, 3, out=out)
    torch.randn(3, out=other, dtype=torch.float32)
    return out.shape, out.dtype, other.shape, other.dtype, bool((out != 0).all())


def case_options_in_a_dictionary():
    options, g = {'dtype': torch.float64, 'device': 'cpu'}, torch.Generator()
    x, y = torch.randn(2, 3, **options), torch.randn((2,), **{'generator': g})
    return x.shape, x.dtype, y.shape, y.dtype
