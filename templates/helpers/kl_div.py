def kl_div(input, label, reduction='mean', log_target=False):
    """F.kl_div that gives the label a gradient too."""
    if label.stop_gradient:
        return paddle.nn.functional.kl_div(input, label, reduction, log_target)
    if log_target:
        loss = label.exp() * (label - input)
    else:  # 0 * log(0) is 0
        loss = label * (paddle.where(label > 0, label, paddle.ones_like(label)).log() - input)
    if reduction == 'batchmean':
        return loss.sum() / input.shape[0]
    return loss if reduction == 'none' else getattr(loss, reduction)()
