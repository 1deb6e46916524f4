import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.as_strided((2, 2), (1, 2)), x.as_strided((2, 2), (1, 2), 1 * x.element_size()),
        x.as_strided((2, 2), (1, 2), 2 * x.element_size()))


def todo_offset_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.as_strided: Paddle's offset is in bytes; keep the Tensor in a variable
    return (x + 1).as_strided((2, 2), (1, 2), 1)
