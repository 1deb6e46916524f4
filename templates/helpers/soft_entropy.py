def soft_entropy(criterion, input, target):
    """What a CrossEntropyLoss gives for class probabilities: Paddle's must be told of them when it is made."""
    return cross_entropy(input, target, criterion.weight, criterion.ignore_index, criterion.reduction,
                         criterion.label_smoothing)
