import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.RandomPerspective(0.3)
    transforms.RandomPerspective(distortion_scale=0.3, p=1.0)
    return "built"
