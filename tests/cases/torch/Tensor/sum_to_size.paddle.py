import paddle
from caselib import floats


def sum_to_size(x, size):
    """The sum over all axes along which a Tensor of this size would be expanded to x."""
    x = x.sum(list(range(x.ndim - len(size)))) if x.ndim > len(size) else x
    axes = [i for i, n in enumerate(size) if n == 1]
    return x.sum(axes, keepdim=True) if axes else x


def case_forms():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return sum_to_size(x, [1, 4]), sum_to_size(x, (3, 1)), sum_to_size(b, [3, 4]), sum_to_size(b, [1]), sum_to_size(b, [3, 1])


def todo_star():
    numbers = [3, 4]
    # TODO(pt2pd): TPD3002 torch.Tensor.sum_to_size: one list of numbers is the same in both
    return paddle.ones([3, 4]).sum_to_size(*numbers)
