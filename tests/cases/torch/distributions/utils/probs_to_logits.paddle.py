import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.utils.probs_to_logits: no equivalent; rewrite this part by hand
    return torch.distributions.utils.probs_to_logits


def todo_call(probs):
    # TODO(pt2pd): TPD2001 torch.distributions.utils.probs_to_logits: no equivalent; rewrite this part by hand
    return (
        torch.distributions.utils.probs_to_logits(probs),
        torch.distributions.utils.probs_to_logits(probs, is_binary=True))
