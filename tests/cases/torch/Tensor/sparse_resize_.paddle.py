import paddle


def todo_call():
    # TODO(pt2pd): TPD2001 torch.Tensor.sparse_resize_: build the Tensor with paddle.sparse.sparse_coo_tensor
    return paddle.ones([4, 4]).to_sparse().sparse_resize_((4, 4), 2, 0)
