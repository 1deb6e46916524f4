import paddle
from caselib import floats


def todo_forms():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.storage_offset: keep the Tensor in a variable
    return x.offset // x.element_size(), x[1:].storage_offset(), x[0].offset // x[0].element_size()


def case_of_a_name():
    x = paddle.to_tensor(floats(3, 4))
    row, cell = x[1], x[2, 1]
    return row.offset // row.element_size(), cell.offset // cell.element_size()


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.storage_offset: keep the Tensor in a variable
    return (x + 1).storage_offset()
