import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.resize_as_sparse_: build the Tensor with paddle.sparse.sparse_coo_tensor
    return x.resize_as_sparse_(x)
