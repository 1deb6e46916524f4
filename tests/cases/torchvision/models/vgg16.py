import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.vgg16()
        models.vgg16(weights=None)
        models.vgg16(pretrained=False)
        models.vgg16(num_classes=7)
        models.vgg16(pretrained=True)
        models.vgg16(weights="DEFAULT", progress=True)
        print(models.vgg16)
    return "built"
