import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.Pad(2)
    transforms.Pad(padding=2, fill=1)
    return "built"
