import paddle


def case_forms():
    x = paddle.to_tensor([[0.0, 1.0], [2.0, 0.0]])
    return x.to_sparse_coo(x.ndim).to_dense()


def todo_of_an_expression():
    # TODO(pt2pd): TPD2003 torch.Tensor.to_sparse_coo: keep the Tensor in a variable
    return paddle.ones([2, 2]).to_sparse_coo()
