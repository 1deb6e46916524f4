import paddle
from paddle import nn


def calculate_fan_in_and_fan_out(tensor):
    """Number of inputs and outputs of a weight whose first axis counts the outputs."""
    if tensor.ndim < 2:
        raise ValueError("a weight of fewer than two axes has no fan in and fan out")
    field = 1
    for size in tensor.shape[2:]:
        field *= size
    return tensor.shape[1] * field, tensor.shape[0] * field


def case_both():
    w = paddle.empty([3, 5, 2, 2])
    return calculate_fan_in_and_fan_out(w)['fan_in' == 'fan_out'], calculate_fan_in_and_fan_out(w)['fan_out' == 'fan_out']
