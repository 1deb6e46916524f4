import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.vgg13()
        models.vgg13(weights=None)
        models.vgg13(pretrained=False)
        models.vgg13(num_classes=7)
        models.vgg13(pretrained=True)
        models.vgg13(weights="DEFAULT", progress=True)
        print(models.vgg13)
    return "built"
