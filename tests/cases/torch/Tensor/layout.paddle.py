import paddle
from caselib import floats


def todo_read():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.layout: Paddle tells is_sparse(), is_sparse_coo() and is_sparse_csr()
    return x.layout
