import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.autograd.detect_anomaly: set FLAGS_check_nan_inf to find the first NaN
    return torch.autograd.detect_anomaly


def todo_call():
    # TODO(pt2pd): TPD2001 torch.autograd.detect_anomaly: set FLAGS_check_nan_inf to find the first NaN
    return torch.autograd.detect_anomaly(), torch.autograd.detect_anomaly(check_nan=False)
