def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction='mean', zero_infinity=False):
    """ctc_loss with torch's targets: a row for each, or all of them one after the other."""
    input_lengths, target_lengths = [
        n.astype('int64') if isinstance(n, paddle.Tensor) else paddle.to_tensor(n) for n in (input_lengths, target_lengths)
    ]
    targets = targets.astype('int32')
    if targets.ndim == 1:
        sizes, rows, at = target_lengths.tolist(), [], 0
        for n in sizes:
            rows.append(paddle.concat([targets[at:at + n], paddle.zeros([max(sizes) - n], 'int32')]))
            at += n
        targets = paddle.stack(rows)
    return paddle.nn.functional.ctc_loss(
        log_probs, targets, input_lengths, target_lengths, blank, reduction, zero_infinity=zero_infinity)
