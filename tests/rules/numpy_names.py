"""torch's functions take numpy's names of arguments, too: axis, keepdims, x, a, x1 and x2."""
import numpy as np
import torch


def case_axis():
    x = torch.tensor([[3.0, 1.0, 2.0], [6.0, 5.0, 4.0]])
    return (
        torch.cumsum(x, axis=1), torch.logsumexp(x, axis=0), torch.unbind(x, axis=1), torch.index_select(x, axis=0, index=torch.tensor([1])),
        torch.unsqueeze(x, axis=0), torch.diff(x, axis=0), torch.topk(x, 2, axis=-1)[0], torch.sort(x, axis=0).values, torch.narrow(x, axis=1, start=0, length=2),
        torch.gather(x, axis=1, index=torch.tensor([[0], [2]])), torch.split(x, 2, dim=1)[0])


def case_methods():
    x = torch.tensor([[3.0, 1.0, 2.0], [6.0, 5.0, 4.0]])
    return (
        x.cumsum(axis=1), x.logsumexp(axis=0, keepdims=True), x.unbind(axis=1), x.index_select(axis=0, index=torch.tensor([1])), x.unsqueeze(axis=0),
        x.diff(axis=0), x.softmax(axis=1), x.norm(dim=1), x.argsort(axis=1), x.cumprod(axis=0), x.nansum(axis=0, keepdims=True))


def case_keepdims():
    x = torch.tensor([[3.0, 1.0, 2.0], [6.0, 5.0, 4.0]])
    return torch.logsumexp(x, axis=0, keepdims=True), torch.nansum(x, axis=1, keepdims=True), torch.quantile(x, 0.5, axis=1, keepdims=True), torch.argmax(x, axis=1, keepdims=True)


def case_inputs():
    x, y = torch.tensor([3.0, 1.0, 2.0]), torch.tensor([1.0, 4.0, 2.0])
    return torch.abs(x=x), torch.exp(a=x), torch.add(x1=x, x2=y), torch.maximum(x1=x, x2=y), x.mul(x2=y), torch.fmod(x, x2=y), torch.cumsum(x=x, axis=0)


def case_arrays_stay():
    def largest(a):
        return float(a.max(axis=1)[1]), float(a.sum(axis=0, keepdims=True)[0, 1])
    return list(map(largest, [np.array([[1.0, 2.0], [4.0, 3.0]])]))
