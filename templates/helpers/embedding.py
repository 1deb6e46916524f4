def embedding(input, weight, padding_idx, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """embedding that reads the row padding_idx as it stands, and gives it no gradient."""
    x = paddle.nn.functional.embedding(
        input, weight, max_norm=max_norm, norm_type=norm_type, sparse=sparse, scale_grad_by_freq=scale_grad_by_freq
    )
    if padding_idx is None:
        return x
    padded = (input == padding_idx % weight.shape[0]).unsqueeze(-1)
    return paddle.where(padded, x.detach(), x)
