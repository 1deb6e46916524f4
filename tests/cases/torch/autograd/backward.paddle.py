import paddle
import torch
from caselib import floats


def split_apart(x, sizes, dim=0):
    """Pieces of a Tensor that can be differentiated one after the other; those of Paddle's split have one node together."""
    total = x.shape[dim]
    if isinstance(sizes, int):
        sizes = [min(sizes, total - start) for start in range(0, total, sizes)]
    ends = [sum(sizes[: i + 1]) for i in range(len(sizes))]
    return tuple(paddle.slice(x, [dim], [end - size], [end]) for size, end in zip(sizes, ends))


def case_scalar():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    paddle.autograd.backward((x ** 2).sum())
    return x.grad


def case_grad_tensors():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = x * 2
    paddle.autograd.backward([y], [paddle.ones([3])], retain_graph=True)
    paddle.autograd.backward(tensors=[y], grad_tensors=[paddle.ones([3])])
    return x.grad


def todo_inputs():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    # TODO(pt2pd): TPD2002 torch.autograd.backward.inputs: argument not supported
    torch.autograd.backward((x ** 2).sum(), inputs=[x])


def sharded(v, size, dim=0):
    for part in split_apart(v, sizes=size, dim=dim):
        (part ** 2).sum().backward()
    for part in split_apart(v, sizes=[1, 2]):
        part.sum().backward()
    return v.grad


def case_pieces():
    v = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    a, b = split_apart(w * 2, sizes=[3, 1], dim=1)
    paddle.autograd.backward((a, b), (paddle.ones([3, 3]), paddle.ones([3, 1])))
    return sharded(v, 2), sharded(paddle.to_tensor(floats(3, 5), stop_gradient=False), 2, 1), w.grad, [p.shape for p in split_apart(v, sizes=2)]
