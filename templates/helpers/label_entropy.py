def label_entropy(input, label, reduction='mean'):
    """cross_entropy whose gradient can be differentiated again."""
    axis = 1 if input.ndim > 1 else 0
    loss = -paddle.take_along_axis(log_softmax(input, axis), label.unsqueeze(axis), axis).squeeze(axis)
    return loss if reduction == 'none' else getattr(loss, reduction)()
