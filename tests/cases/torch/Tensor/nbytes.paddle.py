import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return x.size * x.element_size(), i.size * i.element_size()


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.nbytes: keep the Tensor in a variable; then .size * .element_size()
    return (x + 1).nbytes
