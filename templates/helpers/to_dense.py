def to_dense(x):
    """Elements at one place are added up; what is dense already stays as it is."""
    if not isinstance(x, paddle.Tensor) or x.is_sparse_csr():
        return x.to_dense()
    return x.coalesce().to_dense() if x.is_sparse_coo() else x
