import paddle
import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sparse_coo_tensor: see paddle.sparse.sparse_coo_tensor
    return torch.sparse_coo_tensor(paddle.to_tensor([[0]]), paddle.ones([1]), (2,))
